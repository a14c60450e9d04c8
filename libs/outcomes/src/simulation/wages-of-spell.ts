import {
  addDays,
  addMonths,
  calendarDate,
  type CalendarDate,
  centsToDecimal,
  daysBetween,
  earlierDate,
} from '@kasvutori/platform';
import type { Wage } from '../entitlements/tariff-facts.js';

/** Pay at the end of each calendar month for the days worked in it, by hundredths of weekly hours and cents of an hour. */
export function wagesOf(
  employer: string,
  from: CalendarDate,
  to: CalendarDate,
  weeklyHundredths: number,
  hourlyCents: number,
): Wage[] {
  const wages: Wage[] = [];
  for (let first = from; first <= to;) {
    const next = addMonths(calendarDate(`${first.slice(0, 7)}-01`), 1);
    const paidOn = addDays(next, -1);
    const days = daysBetween(first, earlierDate(to, paidOn)) + 1;
    const cents = Math.round((hourlyCents * weeklyHundredths * days) / 700);
    wages.push({ factId: null, employer, paidOn, amount: centsToDecimal(BigInt(cents)) });
    first = next;
  }
  return wages;
}
