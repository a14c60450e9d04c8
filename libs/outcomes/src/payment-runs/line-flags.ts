import { addDays, type CalendarDate } from '@kasvutori/platform';
import type { TariffFacts } from '../entitlements/tariff-facts.js';
import type { LineDraft } from './difference.js';

/**
 * What a person should look at in a line before it is approved. Duplicates are found among all lines (`flag-duplicates.ts`); what was accepted though
 * its claim was late, a duplicate or without evidence is flagged, too (`flag-overruled.ts`).
 */
export const LINE_FLAGS = ['late', 'duplicate', 'missing-evidence', 'segment-changed'] as const;
export type LineFlag = (typeof LINE_FLAGS)[number];

/** The newest run that paid before this one. */
export interface LastRun {
  readonly cutOff: CalendarDate;
  readonly snapshotAt: Date;
}

/** When we learned of the client's start and of each fact, by its id. */
export interface Told {
  readonly startAt: Date;
  readonly factsAt: ReadonlyMap<string, Date>;
}

/** An outcome that a run could have paid so many days after it had come about, had anybody told of it. */
const LATE_DAYS = 30;
/** A segment that changed so many days before its outcome, or less. */
const SHORTLY_DAYS = 30;

/** Flags of one client's line. A correction has none: it is looked at as one. */
export function flagsOf(
  draft: Pick<LineDraft, 'correctsLineId' | 'outcomeDate' | 'trace'>,
  { segments }: Pick<TariffFacts, 'segments'>,
  told: Told,
  last: LastRun | null,
): readonly LineFlag[] {
  if (draft.correctsLineId !== null) return [];
  return [
    ...(isLate(draft, told, last) ? ['late' as const] : []),
    ...(segmentChanged(draft, segments) ? ['segment-changed' as const] : []),
  ];
}

/** It had come about well before the last run's cut-off, and something it rests on was told after that run. */
function isLate(
  { outcomeDate, trace }: Pick<LineDraft, 'outcomeDate' | 'trace'>,
  told: Told,
  last: LastRun | null,
): boolean {
  if (last === null || addDays(outcomeDate, LATE_DAYS) > last.cutOff) return false;
  const instants = trace.facts.flatMap((fact) =>
    fact.kind === 'service-start'
      ? told.startAt
      : 'id' in fact && fact.id !== null
        ? (told.factsAt.get(fact.id) ?? [])
        : [],
  );
  return instants.some((instant) => instant > last.snapshotAt);
}

/** The client had come into the segment whose price is paid within the last days. */
function segmentChanged(
  { outcomeDate, trace }: Pick<LineDraft, 'outcomeDate' | 'trace'>,
  segments: TariffFacts['segments'],
): boolean {
  const paid = trace.steps.flatMap((step) => (step.op === 'price' && step.segment !== null ? step.segment : []));
  const since = addDays(outcomeDate, -SHORTLY_DAYS);
  const inOrder = [...segments].sort((a, b) => (a.from < b.from ? -1 : 1));
  return inOrder.some(
    ({ segment, from }, n) =>
      n > 0 && paid.includes(segment) && segment !== inOrder[n - 1]?.segment && from > since && from <= outcomeDate,
  );
}
