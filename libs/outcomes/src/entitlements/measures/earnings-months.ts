import { type CalendarDate, type Cents, addDays, addMonths, calendarDate, parseCents } from '@kasvutori/platform';
import type { EarningsMonths } from '../../tariffs/tariff.js';
import { isBelow } from '../score-bands.js';
import type { Wage } from '../tariff-facts.js';
import type { Counted } from './counted.js';
import { wagesUsed } from './earnings-sum.js';

/** Months of employment by what was earned in each calendar month from the start of the service on; a month counts when it has ended. */
export function earningsMonths(
  { full, half, clause }: EarningsMonths,
  wages: readonly Wage[],
  serviceStart: CalendarDate,
  asOf: CalendarDate,
  needed: string,
): Counted {
  const counted = wages.filter(({ paidOn }) => paidOn >= serviceStart && lastOfMonth(paidOn) <= asOf);
  const byMonth = new Map<string, Cents>();
  for (const { paidOn, amount } of counted)
    byMonth.set(paidOn.slice(0, 7), (byMonth.get(paidOn.slice(0, 7)) ?? 0n) + parseCents(amount));
  let halves = 0;
  let on: CalendarDate | null = null;
  for (const month of [...byMonth.keys()].sort()) {
    const earned = byMonth.get(month) ?? 0n;
    halves += earned >= parseCents(full) ? 2 : earned >= parseCents(half) ? 1 : 0;
    if (isBelow(monthsOf(halves), needed)) continue;
    on = lastOfMonth(calendarDate(`${month}-01`));
    break;
  }
  return {
    on,
    step: { op: 'months', needed, months: monthsOf(halves), full, half, clause },
    facts: wagesUsed(counted, on),
  };
}

const monthsOf = (halves: number): string => `${Math.floor(halves / 2)}.${halves % 2 === 0 ? 0 : 5}`;

const lastOfMonth = (day: CalendarDate): CalendarDate =>
  addDays(addMonths(calendarDate(`${day.slice(0, 7)}-01`), 1), -1);
