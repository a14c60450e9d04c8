import { addMonths, type CalendarDate, type Cents, dateOfParts, dateParts } from '@kasvutori/platform';
import type { SegmentFact } from '../facts/client-facts.js';
import type { CountOfDays, FlatPrice, Price, Tariff } from '../tariffs/tariff.js';
import type { Reading } from './reading.js';
import type { IndexPoint, TariffFacts } from './tariff-facts.js';
import { amountOf, type FactUsed, type Step } from './trace.js';

interface Priced {
  readonly price: Price;
  readonly indexed?: true;
  readonly cohortFactors?: readonly string[];
}

export interface UnitPrice {
  readonly cents: Cents;
  readonly steps: readonly Step[];
  readonly facts: readonly FactUsed[];
}

/** What one of a component is worth to this client: by segment, by the day that sets the price, by cohort year, by index. */
export function priceOf(
  { tariff, facts }: Reading,
  { price, indexed, cohortFactors }: Priced,
  on: CalendarDate,
): UnitPrice {
  const priceDay = tariff.priceDate === 'outcome' ? on : facts.serviceStart;
  const flat = flatOn(price, priceDay);
  const steps: Step[] = [];
  const used: FactUsed[] = [];
  if ('amount' in flat) {
    steps.push({ op: 'price', amount: flat.amount, segment: null });
  } else {
    const known = segmentOn(facts, tariff.segments.lockAt === 'serviceStart' ? facts.serviceStart : on);
    const { segment, from, factId: id } = known;
    steps.push({ op: 'price', amount: ofSegment(tariff, flat.bySegment, segment), segment });
    used.push({ kind: 'segment', id, segment, from });
  }
  if (cohortFactors !== undefined) {
    const year = contractYear(tariff.validFrom, facts.serviceStart);
    const factor = cohortFactors[Math.min(year, cohortFactors.length) - 1] ?? '1';
    steps.push({ op: 'factor', of: 'cohort-year', name: String(year), factor });
  }
  const from = tariff.index === undefined ? null : indexDay(tariff.index.applyOn, priceDay);
  // Prices are agreed as of the first day of the tariff, so that its first year has nothing to adjust.
  if (indexed && tariff.index !== undefined && from !== null && from > tariff.validFrom) {
    const { series, base, clause } = tariff.index;
    const point = valueOn(facts.indexPoints ?? [], series, from);
    steps.push({ op: 'index', series, base, value: point?.value ?? null, from, clause });
    if (point !== undefined)
      used.push({ kind: 'index', id: point.factId, series, from: point.from, value: point.value });
  }
  return { cents: amountOf({ steps, rounding: tariff.rounding }), steps, facts: used };
}

function flatOn(price: Price, day: CalendarDate): FlatPrice {
  if (!('byDate' in price)) return price;
  const ordered = [...price.byDate].sort((a, b) => (a.from < b.from ? -1 : 1));
  const found = ordered.findLast(({ from }) => from <= day) ?? ordered[0];
  if (found === undefined) throw new RangeError('a price by date has no date');
  return found.price;
}

function ofSegment<T>(tariff: Tariff, values: Readonly<Record<string, T>>, segment: string): T {
  const value = values[segment];
  if (value === undefined) throw new RangeError(`the tariff ${tariff.id} has no price for the segment ${segment}`);
  return value;
}

/** One number for all, or that of the segment at the start of the service. */
export const countFor = ({ tariff, facts }: Reading, count: CountOfDays): number =>
  typeof count === 'number' ? count : ofSegment(tariff, count.bySegment, segmentOn(facts, facts.serviceStart).segment);

/** The segment in force on the day; before the first one, the first one. */
function segmentOn(facts: TariffFacts, on: CalendarDate): SegmentFact {
  const known = [...facts.segments].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const segment = known.findLast((candidate) => candidate.from <= on) ?? known[0];
  if (segment === undefined) throw new RangeError('the client has no segment');
  return segment;
}

/** The year of the contract the day lies in, from 1 on; 1 before it begins, too. */
export function contractYear(begins: CalendarDate, day: CalendarDate): number {
  let year = Math.max(1, dateParts(day).year - dateParts(begins).year);
  while (addMonths(begins, 12 * year) <= day) year += 1;
  return year > 1 && addMonths(begins, 12 * (year - 1)) > day ? year - 1 : year;
}

/** The latest "MM-DD" of any year that is not after the day. */
function indexDay(applyOn: string, day: CalendarDate): CalendarDate {
  const [month = 1, date = 1] = applyOn.split('-').map(Number);
  const { year } = dateParts(day);
  const thisYear = dateOfParts(year, month, date);
  return thisYear <= day ? thisYear : dateOfParts(year - 1, month, date);
}

function valueOn(points: readonly IndexPoint[], series: string, on: CalendarDate): IndexPoint | undefined {
  return points
    .filter((point) => point.series === series && point.from <= on)
    .sort((a, b) => (a.from < b.from || (a.from === b.from && a.value < b.value) ? -1 : 1))
    .at(-1);
}

/** A rate of the tariff on a day. */
export function rateOn(tariff: Tariff, name: string, day: CalendarDate): string {
  const dated = [...(tariff.rates?.[name] ?? [])].sort((a, b) => (a.from < b.from ? -1 : 1));
  const found = dated.findLast(({ from }) => from <= day) ?? dated[0];
  if (found === undefined) throw new RangeError(`the tariff ${tariff.id} has no rate ${name}`);
  return found.value;
}
