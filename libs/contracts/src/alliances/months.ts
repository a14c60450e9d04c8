import { addMonths, calendarDate, type CalendarDate } from '@kasvutori/platform';

/** The first day of the month a day lies in. */
export const monthOf = (day: CalendarDate): CalendarDate => calendarDate(`${day.slice(0, 7)}-01`);

/** The months that days `from`–`to` (half-open) touch. */
export function monthsOf(from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const months: CalendarDate[] = [];
  for (let month = monthOf(from); month < to; month = addMonths(month, 1)) months.push(month);
  return months;
}
