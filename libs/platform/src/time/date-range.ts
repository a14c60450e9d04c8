import { addDays, type CalendarDate, daysBetween, earlierDate, isCalendarDate, laterDate } from './calendar-date.js';

/** Days from `from` up to, but not including, `to`; `to: null` has no end. Ranges that touch do not overlap. */
export interface DateRange {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** @throws RangeError when the range would end before it begins (an empty range, from = to, is allowed). */
export function dateRange(from: CalendarDate, to: CalendarDate | null): DateRange {
  if (!isCalendarDate(from) || (to !== null && !isCalendarDate(to))) throw new RangeError('not a range of dates');
  if (to !== null && to < from) throw new RangeError(`a range cannot end (${to}) before it begins (${from})`);
  return { from, to };
}

/** The range people mean by "from the 1st to the 31st", with its last day included. */
export function rangeThrough(first: CalendarDate, last: CalendarDate): DateRange {
  return dateRange(first, addDays(last, 1));
}

/** The last day that belongs to the range, as people write it; null when it has no end or holds no day. */
export function lastDay(range: DateRange): CalendarDate | null {
  return range.to === null || isEmptyRange(range) ? null : addDays(range.to, -1);
}

export function isEmptyRange(range: DateRange): boolean {
  return range.to !== null && range.to <= range.from;
}

export function rangeContains(range: DateRange, date: CalendarDate): boolean {
  return date >= range.from && (range.to === null || date < range.to);
}

export function rangesOverlap(a: DateRange, b: DateRange): boolean {
  return intersectRanges(a, b) !== null;
}

/** The days both have, or null when they have none in common. */
export function intersectRanges(a: DateRange, b: DateRange): DateRange | null {
  const from = laterDate(a.from, b.from);
  const to = a.to === null ? b.to : b.to === null ? a.to : earlierDate(a.to, b.to);
  return to !== null && to <= from ? null : { from, to };
}

/** Number of days in the range; Infinity when it has no end. */
export function rangeDays(range: DateRange): number {
  return range.to === null ? Infinity : Math.max(0, daysBetween(range.from, range.to));
}
