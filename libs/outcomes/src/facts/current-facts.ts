import type { CalendarDate } from '@kasvutori/platform';
import type { TariffFacts } from '../entitlements/tariff-facts.js';
import { benefitPeriods } from './benefit-periods.js';
import { decideFacts } from './decide-facts.js';
import type { FactKind, RecordedFact } from './recorded-fact.js';

/** The rows no other row corrects: what is held true by the rows given. */
export function uncorrected<Row extends Pick<RecordedFact, 'id' | 'correctsId'>>(rows: readonly Row[]): readonly Row[] {
  const corrected = new Set(rows.map((row) => row.correctsId));
  return rows.filter((row) => !corrected.has(row.id));
}

/** What stands: neither corrected nor taken back. */
export const standing = <Row extends Pick<RecordedFact, 'id' | 'correctsId' | 'withdrawn'>>(
  rows: readonly Row[],
): readonly Row[] => uncorrected(rows).filter(({ withdrawn }) => !withdrawn);

export const UNDISPUTED = { disputed: false };

/** Whether something that is held is disputed: without it the client may have earned something else. */
export const anyDisputed = (rows: readonly RecordedFact[]): boolean =>
  rows.some(({ verification, data }) => verification === 'disputed' || data.denied === true) &&
  decideFacts(standing(rows)).disputed.size > 0;

/** Recorded rows of one participation as the engine reads them, conflicts of sources decided. A taken-back service event stays, so that a correction can say why. `disputed: false`: without those. */
export function currentFacts(
  participation: { readonly startedOn: CalendarDate; readonly segment: string },
  rows: readonly RecordedFact[],
  { disputed }: { readonly disputed: boolean } = { disputed: true },
): TariffFacts {
  const decided = decideFacts(standing(rows));
  const believed = ({ id }: RecordedFact): boolean => disputed || !decided.disputed.has(id);
  const current = uncorrected(rows).filter(believed);
  const told = decided.held.filter((row) => believed(row) && row.data.denied !== true);
  const held = (kind: FactKind): readonly RecordedFact[] => told.filter((row) => row.kind === kind);
  return {
    serviceStart: participation.startedOn,
    segments: [
      { factId: null, segment: participation.segment, from: participation.startedOn },
      ...newestOfDay(held('segment')).map((row) => ({
        factId: row.id,
        segment: row.data.segment ?? '',
        from: row.validFrom,
      })),
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
    studyStarts: [...held('study-start'), ...held('study')].map((row) => ({ factId: row.id, on: row.validFrom })),
    // A wage is of a whole month: it has been paid when the month ends.
    wages: held('wage').map((row) => ({
      factId: row.id,
      employer: row.data.subject ?? '',
      paidOn: row.validTo ?? row.validFrom,
      amount: row.data.amount ?? '0',
    })),
    benefits: held('benefit').flatMap(benefitPeriods),
  };
}

/** A client may be assessed twice on a day: the later word holds. */
function newestOfDay(rows: readonly RecordedFact[]): readonly RecordedFact[] {
  const inOrder = [...rows].sort((a, b) => a.recordedAt.getTime() - b.recordedAt.getTime() || (a.id < b.id ? -1 : 1));
  return [...new Map(inOrder.map((row) => [row.validFrom, row])).values()];
}
