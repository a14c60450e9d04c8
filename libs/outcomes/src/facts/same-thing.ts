import type { CalendarDate } from '@kasvutori/platform';
import type { RecordedFact } from './recorded-fact.js';

/** A name as it is compared: "Verstas  OY" and "verstas oy" are one. */
export const plainName = (name: string): string =>
  name.normalize('NFC').trim().replace(/\s+/g, ' ').toLocaleLowerCase('fi');

interface Held {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** Whether two periods share a day; both ends are included, null goes on. */
export const overlap = (a: Held, b: Held): boolean =>
  (a.to === null || a.to >= b.from) && (b.to === null || b.to >= a.from);

type Fact = Pick<RecordedFact, 'kind' | 'validFrom' | 'validTo' | 'data'>;

export const subjectOf = ({ data }: Pick<Fact, 'data'>): string => data.subject ?? data.employer ?? '';

/** Whether two facts tell of the same: the same kind, of the same employer (school, benefit …), on a day in common. */
export function sameThing(a: Fact, b: Fact): boolean {
  if (a.kind !== b.kind) return false;
  // Days first: they are cheap to compare, and of most pairs they differ.
  if (!overlap({ from: a.validFrom, to: a.validTo }, { from: b.validFrom, to: b.validTo })) return false;
  const [one, other] = [a.data.businessId, b.data.businessId];
  if (one !== undefined && other !== undefined) return one === other;
  return plainName(subjectOf(a)) === plainName(subjectOf(b));
}

const TOLD = ['hoursPerWeek', 'amount', 'value'] as const;

/** Whether they say the same of it; what one of them leaves open is no disagreement. */
export function agree(a: Fact, b: Fact): boolean {
  if (a.validFrom !== b.validFrom || a.validTo !== b.validTo) return false;
  if ((a.data.denied ?? false) !== (b.data.denied ?? false)) return false;
  if ((a.data.subsidised ?? false) !== (b.data.subsidised ?? false)) return false;
  return TOLD.every((key) => {
    const [one, other] = [a.data[key], b.data[key]];
    return one === undefined || other === undefined || Number(one) === Number(other);
  });
}
