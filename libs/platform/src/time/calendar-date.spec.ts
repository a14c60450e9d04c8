import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  addDays,
  addMonths,
  calendarDate,
  compareDates,
  dateOfDayNumber,
  dateOfParts,
  dateParts,
  dayNumber,
  daysBetween,
  earlierDate,
  isCalendarDate,
  laterDate,
  weekday,
} from './calendar-date.js';

const d = calendarDate;

describe('calendarDate', () => {
  test.each(['2028-02-29', '2000-02-29', '2026-12-31', '0001-01-01', '9999-12-31'])('accepts %s', (text) => {
    expect(calendarDate(text)).toBe(text);
  });

  test.each([
    '2027-02-31',
    '2027-02-29',
    '1900-02-29',
    '2027-04-31',
    '2027-13-01',
    '2027-00-10',
    '2027-01-00',
    '0000-01-01',
    '2027-1-1',
    '24.11.2026',
    '2026-11-24T00:00',
    ' 2026-11-24',
    '2026-11-24\n',
    '-026-11-24',
    '',
  ])('refuses %j', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => calendarDate(text)).toThrow(RangeError);
  });
});

describe('arithmetic', () => {
  test.each([
    ['2028-02-28', 1, '2028-02-29'],
    ['2027-02-28', 1, '2027-03-01'],
    ['2026-12-31', 1, '2027-01-01'],
    ['2027-01-01', -1, '2026-12-31'],
    ['2026-11-24', 365, '2027-11-24'],
    ['2000-03-01', -1, '2000-02-29'],
  ])('%s plus %i days is %s', (from, days, to) => {
    expect(addDays(d(from), days)).toBe(to);
    expect(daysBetween(d(from), d(to))).toBe(days);
  });

  test.each([
    ['2027-01-31', 1, '2027-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-11-30', 3, '2027-02-28'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -13, '2024-12-15'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2026-05-05', 0, '2026-05-05'],
  ])('%s plus %i months is %s', (from, months, to) => {
    expect(addMonths(d(from), months)).toBe(to);
  });

  test('days of the week', () => {
    expect(['2026-11-23', '2026-11-24', '2026-11-29', '1970-01-01', '1969-12-28'].map((x) => weekday(d(x)))).toEqual([
      1, 2, 7, 4, 7,
    ]);
  });

  test('leaving the years 1–9999 is an error', () => {
    expect(() => addDays(d('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(d('0001-01-01'), -1)).toThrow(RangeError);
    expect(() => addMonths(d('9999-12-31'), 1)).toThrow(RangeError);
    expect(() => addDays(d('2026-01-01'), 0.5)).toThrow(RangeError);
  });

  test('agrees with the platform calendar on every day from 1890 to 2110', () => {
    for (let n = -29_220; n < 51_000; n += 1) {
      const text = new Date(n * 86_400_000).toISOString().slice(0, 10);
      if (dateOfDayNumber(n) !== text || dayNumber(d(text)) !== n) throw new Error(`${text} is not day ${n}`);
    }
  });

  test('day numbers round trip over all years', () => {
    fc.assert(fc.property(fc.integer({ min: -719_162, max: 2_932_896 }), (n) => dayNumber(dateOfDayNumber(n)) === n));
  });
});

test('order, earlier and later', () => {
  const [a, b] = [d('2026-11-24'), d('2026-12-01')];
  expect([compareDates(a, b), compareDates(b, a), compareDates(a, a)]).toEqual([-1, 1, 0]);
  expect([earlierDate(a, b), laterDate(a, b)]).toEqual([a, b]);
  expect(dateParts(dateOfParts(2026, 11, 4))).toEqual({ year: 2026, month: 11, day: 4 });
});
