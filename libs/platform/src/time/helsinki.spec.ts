import { describe, expect, test } from '@jest/globals';
import { calendarDate } from './calendar-date.js';
import {
  formatDate,
  formatInstant,
  formatTime,
  helsinkiDateOf,
  helsinkiInstant,
  isWallTime,
  resolveHelsinki,
  startOfHelsinkiDay,
  toHelsinki,
} from './helsinki.js';

const at = (date: string, time: string): string => helsinkiInstant(calendarDate(date), time).toISOString();

describe('the wall clock of Helsinki', () => {
  test.each([
    ['2026-11-24', '14:00', '2026-11-24T12:00:00.000Z'],
    ['2026-06-24', '14:00', '2026-06-24T11:00:00.000Z'],
    ['2027-01-01', '00:00', '2026-12-31T22:00:00.000Z'],
    ['2028-02-29', '23:59', '2028-02-29T21:59:00.000Z'],
    ['2026-03-29', '02:59', '2026-03-29T00:59:00.000Z'],
    ['2026-03-29', '04:00', '2026-03-29T01:00:00.000Z'],
    ['2026-10-25', '02:59', '2026-10-24T23:59:00.000Z'],
    ['2026-10-25', '03:30', '2026-10-25T00:30:00.000Z'],
    ['2026-10-25', '04:00', '2026-10-25T02:00:00.000Z'],
  ])('%s %s is %s', (date, time, instant) => {
    expect(at(date, time)).toBe(instant);
    expect(toHelsinki(new Date(instant))).toEqual({ date, time });
  });

  test('the hour skipped in spring does not exist', () => {
    expect(resolveHelsinki(calendarDate('2026-03-29'), '03:30')).toEqual({ ok: false, refusal: 'time-does-not-exist' });
    expect(() => at('2026-03-29', '03:00')).toThrow('time-does-not-exist');
  });

  test('the hour shown twice in autumn is the earlier one, and says so', () => {
    expect(resolveHelsinki(calendarDate('2026-10-25'), '03:00')).toEqual({
      ok: true,
      ambiguous: true,
      instant: new Date('2026-10-25T00:00:00Z'),
    });
    expect(resolveHelsinki(calendarDate('2026-10-25'), '04:00')).toMatchObject({ ambiguous: false });
    expect(toHelsinki(new Date('2026-10-25T01:30:00Z'))).toEqual({ date: '2026-10-25', time: '03:30' });
  });

  test.each(['24:00', '9:00', '12:60', '12.00', '', '12:00:00'])('%j is no time', (time) => {
    expect(isWallTime(time)).toBe(false);
    expect(resolveHelsinki(calendarDate('2026-01-01'), time)).toEqual({ ok: false, refusal: 'not-a-time' });
  });

  test('the day changes at Helsinki midnight, and seconds are cut, not rounded', () => {
    expect(helsinkiDateOf(new Date('2026-06-23T20:59:59.999Z'))).toBe('2026-06-23');
    expect(helsinkiDateOf(new Date('2026-06-23T21:00:00Z'))).toBe('2026-06-24');
    expect(toHelsinki(new Date('2026-11-24T11:59:59.999Z')).time).toBe('13:59');
    expect(startOfHelsinkiDay(calendarDate('2026-06-24')).toISOString()).toBe('2026-06-23T21:00:00.000Z');
  });
});

describe('as people read it', () => {
  test('dates and times', () => {
    expect([formatDate(calendarDate('2026-11-24')), formatDate(calendarDate('2027-01-02'))]).toEqual([
      '24.11.2026',
      '2.1.2027',
    ]);
    expect([formatTime('14:00'), formatTime('08:05'), formatTime('00:00')]).toEqual(['14.00', '8.05', '0.00']);
  });

  test.each([
    ['fi', '24.11.2026 klo\u00a014.00'],
    ['sv', '24.11.2026 kl.\u00a014.00'],
    ['en', '24.11.2026 at\u00a014.00'],
  ] as const)('instants in %s', (language, expected) => {
    expect(formatInstant(new Date('2026-11-24T12:00:00Z'), language)).toBe(expected);
  });
});
