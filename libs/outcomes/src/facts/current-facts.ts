import type { CalendarDate } from '@kasvutori/platform';
import type { ClientFacts } from './client-facts.js';

export const FACT_KINDS = ['employment', 'service-event', 'study-start', 'segment'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

/** One recorded row; `validTo` is the last day, null when it goes on. */
export interface RecordedFact {
  readonly id: string;
  readonly participationId: string;
  readonly validFrom: CalendarDate;
  readonly validTo: CalendarDate | null;
  readonly correctsId: string | null;
  readonly withdrawn: boolean;
  readonly kind: FactKind;
  readonly data: FactData;
}

/** What the kinds carry; which keys are there follows from the kind. */
export interface FactData {
  readonly employer?: string;
  readonly hoursPerWeek?: string;
  readonly subsidised?: boolean;
  readonly eventId?: string;
  readonly component?: string;
  readonly units?: string;
  readonly amount?: string;
  readonly segment?: string;
}

/** The rows no other row corrects: what is held true by the rows given. */
export function uncorrected<Row extends Pick<RecordedFact, 'id' | 'correctsId'>>(rows: readonly Row[]): readonly Row[] {
  const corrected = new Set(rows.map((row) => row.correctsId));
  return rows.filter((row) => !corrected.has(row.id));
}

/** Recorded rows of one participation as the engine reads them. A taken-back service event stays, so that a correction can say why. */
export function currentFacts(
  participation: { readonly startedOn: CalendarDate; readonly segment: string },
  rows: readonly RecordedFact[],
): ClientFacts {
  const current = uncorrected(rows);
  const held = (kind: FactKind): readonly RecordedFact[] =>
    current.filter((row) => row.kind === kind && !row.withdrawn);
  return {
    serviceStart: participation.startedOn,
    segments: [
      { factId: null, segment: participation.segment, from: participation.startedOn },
      ...held('segment').map((row) => ({ factId: row.id, segment: row.data.segment ?? '', from: row.validFrom })),
    ],
    spells: held('employment').map((row) => ({
      factId: row.id,
      employer: row.data.employer ?? '',
      start: row.validFrom,
      end: row.validTo,
      hoursPerWeek: row.data.hoursPerWeek ?? '0',
      subsidised: row.data.subsidised ?? false,
    })),
    serviceEvents: current
      .filter((row) => row.kind === 'service-event')
      .map((row) => ({
        factId: row.id,
        eventId: row.data.eventId ?? '',
        component: row.data.component ?? '',
        on: row.validFrom,
        units: row.data.units ?? '0',
        voucherAmount: row.data.amount ?? null,
        reversed: row.withdrawn,
      })),
    studyStarts: held('study-start').map((row) => ({ factId: row.id, on: row.validFrom })),
  };
}
