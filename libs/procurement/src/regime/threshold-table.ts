import { calendarDate, type CalendarDate, type Cents } from '@kasvutori/platform';
import type { ServiceClass } from './service-class.js';

/** State authorities buy under the lower EU thresholds; municipalities, regions and everybody else under the higher ones. */
export const BUYER_TYPES = ['central', 'other'] as const;
export type BuyerType = (typeof BUYER_TYPES)[number];

/** What a threshold is set for: a class of service, or a concession whatever is conceded. */
export type ThresholdObject = ServiceClass | 'concession';

export interface Threshold {
  readonly object: ThresholdObject;
  readonly level: 'national' | 'eu';
  /** Absent where both kinds of buyer have the same. */
  readonly buyer?: BuyerType;
  /** Without VAT. A value that is exactly the threshold has reached it (Procurement Act § 25 and 26). */
  readonly cents: Cents;
  /** Half-open: in force from the first day, no longer on the last one. */
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly source: string;
}

const ACT = 'Procurement Act 1397/2016 § 25';
const ACT_FROM = calendarDate('2017-01-01');
const euros = (amount: number): Cents => BigInt(amount) * 100n;

const national = (object: ThresholdObject, amount: number): Threshold => ({
  object,
  level: 'national',
  cents: euros(amount),
  from: ACT_FROM,
  to: null,
  source: ACT,
});

/** Annex E services: the light regime of Directive 2014/24/EU art. 74 and art. 4(d), which is not revised every other year. */
const light = (object: ThresholdObject): Threshold => ({
  object,
  level: 'eu',
  cents: euros(750_000),
  from: ACT_FROM,
  to: null,
  source: 'Directive 2014/24/EU art. 4(d)',
});

/** The thresholds the Commission revises for two calendar years at a time. */
function biennial(
  firstYear: number,
  directive: { central: number; other: number; works: number; source: string },
  concessions: { amount: number; source: string },
): Threshold[] {
  const validity = {
    level: 'eu',
    from: calendarDate(`${firstYear}-01-01`),
    to: calendarDate(`${firstYear + 2}-01-01`),
  } as const;
  const { central, other, works, source } = directive;
  return [
    { object: 'general', buyer: 'central', cents: euros(central), source, ...validity },
    { object: 'general', buyer: 'other', cents: euros(other), source, ...validity },
    { object: 'works', cents: euros(works), source, ...validity },
    { object: 'concession', cents: euros(concessions.amount), source: concessions.source, ...validity },
  ];
}

/** Newer thresholds are new rows; nobody edits what was in force. */
export const THRESHOLDS: readonly Threshold[] = [
  national('general', 60_000),
  national('other-special', 300_000),
  national('social-health', 400_000),
  national('works', 150_000),
  national('concession', 500_000),
  light('social-health'),
  light('other-special'),
  ...biennial(
    2022,
    { central: 140_000, other: 215_000, works: 5_382_000, source: 'Delegated Regulation (EU) 2021/1952' },
    { amount: 5_382_000, source: 'Delegated Regulation (EU) 2021/1951' },
  ),
  ...biennial(
    2024,
    { central: 143_000, other: 221_000, works: 5_538_000, source: 'Delegated Regulation (EU) 2023/2495' },
    { amount: 5_538_000, source: 'Delegated Regulation (EU) 2023/2497' },
  ),
  ...biennial(
    2026,
    { central: 140_000, other: 216_000, works: 5_404_000, source: 'Delegated Regulation (EU) 2025/2152' },
    { amount: 5_404_000, source: 'Delegated Regulation (EU) 2025/2151' },
  ),
];

/**
 * The threshold in force on the day. Past the last table the newest one goes on holding until its successor is entered:
 * a tender of the next year is judged by what is known. @throws RangeError for a day before the first table.
 */
export function thresholdOn(
  object: ThresholdObject,
  level: Threshold['level'],
  buyer: BuyerType,
  day: CalendarDate,
): Threshold {
  const rows = THRESHOLDS.filter(
    (row) => row.object === object && row.level === level && (row.buyer ?? buyer) === buyer && row.from <= day,
  );
  const newest = rows.reduce<Threshold | undefined>(
    (best, row) => (best && best.from > row.from ? best : row),
    undefined,
  );
  if (newest === undefined) throw new RangeError(`no ${level} threshold for ${object} on ${day}`);
  return newest;
}

/** The first day the tables can answer for. */
export const FIRST_DAY: CalendarDate = calendarDate('2022-01-01');
