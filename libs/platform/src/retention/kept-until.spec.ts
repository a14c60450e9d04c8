import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '../time/calendar-date.js';
import { isDue, keptUntil, type Period } from './kept-until.js';

describe('how long something is kept', () => {
  it.each<[string, Period, string]>([
    ['2026-11-23', { years: 10 }, '2036-11-23'],
    ['2024-02-29', { years: 10 }, '2034-02-28'],
    ['2024-02-29', { years: 4 }, '2028-02-29'],
    ['2023-02-28', { years: 1 }, '2024-02-28'],
    ['2026-12-31', { years: 6 }, '2032-12-31'],
    ['2024-02-28', { days: 2 }, '2024-03-01'],
    ['2026-12-31', { days: 90 }, '2027-03-31'],
  ])('from %s for %j: until %s', (counted, period, until) => {
    expect(keptUntil(calendarDate(counted), period)).toBe(until);
  });

  it('is erased on the day after the last, not on it', () => {
    const counted = calendarDate('2024-02-29');
    expect(isDue(counted, { years: 10 }, calendarDate('2034-02-28'))).toBe(false);
    expect(isDue(counted, { years: 10 }, calendarDate('2034-03-01'))).toBe(true);
  });
});
