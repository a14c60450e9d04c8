import { describe, expect, it } from '@jest/globals';
import { dayAfter, mondayOf } from './week.js';

describe('the week of a day', () => {
  it.each([
    ['2026-11-22', '2026-11-16'],
    ['2026-11-23', '2026-11-23'],
    ['2027-03-28', '2027-03-22'],
  ])('%s begins on %s', (day, monday) => {
    expect(mondayOf(day)).toBe(monday);
    expect(dayAfter(monday, 7)).toBe(dayAfter(dayAfter(monday, 3), 4));
  });
});
