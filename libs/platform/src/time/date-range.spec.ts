import { describe, expect, test } from '@jest/globals';
import { calendarDate } from './calendar-date.js';
import {
  dateRange,
  type DateRange,
  intersectRanges,
  isEmptyRange,
  lastDay,
  rangeContains,
  rangeDays,
  rangesOverlap,
  rangeThrough,
} from './date-range.js';

const r = (from: string, to: string | null): DateRange =>
  dateRange(calendarDate(from), to === null ? null : calendarDate(to));
const january = r('2026-01-01', '2026-02-01');

describe('half-open ranges', () => {
  test('the first day belongs, the end does not', () => {
    expect(rangeContains(january, calendarDate('2026-01-01'))).toBe(true);
    expect(rangeContains(january, calendarDate('2026-01-31'))).toBe(true);
    expect(rangeContains(january, calendarDate('2026-02-01'))).toBe(false);
    expect(rangeContains(january, calendarDate('2025-12-31'))).toBe(false);
    expect(rangeContains(r('2026-01-01', null), calendarDate('9999-12-31'))).toBe(true);
  });

  test.each([
    [january, r('2026-02-01', '2026-03-01'), null],
    [january, r('2026-01-31', '2026-03-01'), r('2026-01-31', '2026-02-01')],
    [january, r('2025-01-01', null), january],
    [r('2026-01-10', null), r('2026-01-01', null), r('2026-01-10', null)],
    [january, r('2026-01-10', '2026-01-10'), null],
  ])('intersection %#', (a, b, expected) => {
    expect(intersectRanges(a, b)).toEqual(expected);
    expect(intersectRanges(b, a)).toEqual(expected);
    expect(rangesOverlap(a, b)).toBe(expected !== null);
  });

  test('days, last day and empty ranges', () => {
    expect([rangeDays(january), rangeDays(r('2026-01-01', null)), rangeDays(r('2026-01-01', '2026-01-01'))]).toEqual([
      31,
      Infinity,
      0,
    ]);
    expect([lastDay(january), lastDay(r('2026-01-01', null)), lastDay(r('2026-01-01', '2026-01-01'))]).toEqual([
      '2026-01-31',
      null,
      null,
    ]);
    expect([isEmptyRange(january), isEmptyRange(r('2026-01-01', '2026-01-01'))]).toEqual([false, true]);
    expect(rangeThrough(calendarDate('2026-01-01'), calendarDate('2026-01-31'))).toEqual(january);
  });

  test('a range never runs backwards', () => {
    expect(() => r('2026-02-01', '2026-01-01')).toThrow(RangeError);
  });
});
