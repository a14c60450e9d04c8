import { addDays, type CalendarDate } from '../time/calendar-date.js';

/** How long something is kept after the event that is counted from. */
export type Period = { readonly years: number } | { readonly days: number };

/**
 * The last day something is kept: the day of the same number, or where the month has none, its last day (Act on the calculation of prescribed
 * times 150/1930, section 3). It is erased from the day after.
 */
export function keptUntil(counted: CalendarDate, period: Period): CalendarDate {
  if ('days' in period) return addDays(counted, period.days);
  const [year, month, day] = counted.split('-').map(Number) as [number, number, number];
  const last = new Date(Date.UTC(year + period.years, month, 0)).getUTCDate();
  const written = [year + period.years, month, Math.min(day, last)].map((part) => String(part).padStart(2, '0'));
  return written.join('-') as CalendarDate;
}

export const isDue = (counted: CalendarDate, period: Period, today: CalendarDate): boolean =>
  keptUntil(counted, period) < today;

/** As PostgreSQL reckons it, which takes the last day of the month likewise. */
export const asInterval = (period: Period): string =>
  'days' in period ? `${period.days} days` : `${period.years} years`;
