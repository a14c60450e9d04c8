import { describe, expect, test } from '@jest/globals';
import finnishHolidays from 'finnish-holidays-js';
import { calendarDate, dateOfParts } from './calendar-date.js';
import {
  addBankingDays,
  addWorkingDays,
  bankingDayOnOrAfter,
  easterSunday,
  holidayOn,
  HOLIDAY_NAMES,
  holidaysOf,
  isBankingDay,
  isTargetClosingDay,
  isWorkingDay,
  nextBankingDay,
  workingDayOnOrAfter,
} from './business-days.js';

const d = calendarDate;

describe('holidays', () => {
  test('2026 by the almanac', () => {
    expect(Object.fromEntries(holidaysOf(2026))).toEqual({
      '2026-01-01': 'new-year',
      '2026-01-06': 'epiphany',
      '2026-04-03': 'good-friday',
      '2026-04-05': 'easter-sunday',
      '2026-04-06': 'easter-monday',
      '2026-05-01': 'may-day',
      '2026-05-14': 'ascension',
      '2026-05-24': 'pentecost',
      '2026-06-19': 'midsummer-eve',
      '2026-06-20': 'midsummer-day',
      '2026-10-31': 'all-saints',
      '2026-12-06': 'independence-day',
      '2026-12-24': 'christmas-eve',
      '2026-12-25': 'christmas-day',
      '2026-12-26': 'boxing-day',
    });
    expect(HOLIDAY_NAMES[holidayOn(d('2026-06-19')) ?? 'may-day'].fi).toBe('juhannusaatto');
  });

  test.each([
    [2024, '2024-03-31'],
    [2025, '2025-04-20'],
    [2027, '2027-03-28'],
    [2038, '2038-04-25'],
    [2049, '2049-04-18'],
    [2285, '2285-03-22'],
  ])('Easter of %i is %s', (year, date) => {
    expect(easterSunday(year)).toBe(date);
  });

  test('agree with an independent calendar (which loses Easter in 2049)', () => {
    for (let year = 2020; year <= 2048; year += 1) {
      const theirs = finnishHolidays.year(year, true).map((day) => dateOfParts(day.year, day.month, day.day));
      expect([...holidaysOf(year).keys()]).toEqual([...new Set(theirs)].sort());
    }
  });
});

describe('working days', () => {
  test.each([
    ['2026-04-02', 1, '2026-04-07'], // over Easter
    ['2026-06-18', 1, '2026-06-22'], // over midsummer
    ['2026-12-23', 1, '2026-12-28'], // over Christmas
    ['2026-12-31', 1, '2027-01-04'], // over new year
    ['2026-01-05', 1, '2026-01-07'], // over Epiphany
    ['2028-02-28', 1, '2028-02-29'], // leap day
    ['2026-11-27', 5, '2026-12-04'],
    ['2026-04-07', -1, '2026-04-02'],
    ['2026-06-20', 0, '2026-06-20'],
  ])('%s plus %i is %s', (date, count, expected) => {
    expect(addWorkingDays(d(date), count)).toBe(expected);
  });

  test('a deadline on a free day ends on the next working day', () => {
    expect(workingDayOnOrAfter(d('2026-06-19'))).toBe('2026-06-22');
    expect(workingDayOnOrAfter(d('2026-06-22'))).toBe('2026-06-22');
    expect(isWorkingDay(d('2026-12-24'))).toBe(false);
    expect(() => addWorkingDays(d('2026-06-22'), 0.5)).toThrow(RangeError);
  });
});

describe('banking days', () => {
  test.each([
    ['2026-12-24', false, false], // TARGET is open, Finnish banks are not
    ['2026-05-14', false, false],
    ['2026-05-01', true, false],
    ['2026-04-06', true, false],
    ['2026-11-28', true, false],
    ['2026-11-27', false, true],
  ])('%s: TARGET closed %s, banking day %s', (date, closed, open) => {
    expect(isTargetClosingDay(d(date))).toBe(closed);
    expect(isBankingDay(d(date))).toBe(open);
  });

  test('on or after, strictly after, and counted', () => {
    expect(bankingDayOnOrAfter(d('2026-11-27'))).toBe('2026-11-27');
    expect(nextBankingDay(d('2026-11-27'))).toBe('2026-11-30');
    expect(nextBankingDay(d('2026-12-23'))).toBe('2026-12-28');
    expect(addBankingDays(d('2026-12-30'), 2)).toBe('2027-01-04');
  });
});
