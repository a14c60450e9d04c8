import { describe, expect, it } from '@jest/globals';
import {
  formatDate,
  formatMoney,
  formatNumber,
  formatPercent,
  formatTime,
  helsinkiInstant,
  inHelsinki,
  parseDate,
  parseMoney,
  parseTime,
  sumMoney,
  timeLeft,
} from './format.js';

describe('money', () => {
  it.each([
    ['1250.50', '1\u00a0250,50\u00a0€'],
    ['-12.5', '\u221212,50\u00a0€'],
    ['0', '0,00\u00a0€'],
    ['90071992547409931.07', '90\u00a0071\u00a0992\u00a0547\u00a0409\u00a0931,07\u00a0€'],
  ])('%s is written %s', (amount, written) => expect(formatMoney(amount)).toBe(written));

  it.each([
    ['1 250,50', '1250.50'],
    ['1250.5 €', '1250.50'],
    ['\u22123', '-3.00'],
    ['007', '7.00'],
    ['-0', '0.00'],
    ['1,250.50', undefined],
    ['12,345', undefined],
    ['kymmenen', undefined],
    ['', undefined],
  ])('typed %s means %s', (typed, amount) => expect(parseMoney(typed)).toBe(amount));

  it('sums exactly', () =>
    expect(sumMoney(['0.10', '0.20', '-1', '90071992547409931.07'])).toBe('90071992547409930.37'));
  it('keeps the sign of a small debt', () => expect(sumMoney(['-0.05'])).toBe('-0.05'));
});

it('numbers and shares', () => {
  expect(formatNumber(1204)).toBe('1\u00a0204');
  expect(formatPercent(0.314, 1)).toBe('31,4\u00a0%');
});

describe('time', () => {
  it.each([
    ['24.11.2026', '2026-11-24'],
    ['4.1.2027', '2027-01-04'],
    ['31.2.2027', undefined],
    ['29.2.2028', '2028-02-29'],
    ['2026-11-24', '2026-11-24'],
    ['2026-13-01', undefined],
    ['tomorrow', undefined],
  ])('typed date %s means %s', (typed, date) => expect(parseDate(typed)).toBe(date));

  it.each([
    ['14.00', '14:00'],
    ['9:05', '09:05'],
    ['9', '09:00'],
    ['24.00', undefined],
    ['12.60', undefined],
  ])('typed time %s means %s', (typed, time) => expect(parseTime(typed)).toBe(time));

  it('is written the Finnish way', () => {
    expect(formatDate('2026-11-04')).toBe('4.11.2026');
    expect(formatTime('09:05')).toBe('9.05');
    expect(formatTime('14:00')).toBe('14.00');
  });

  it.each([
    ['2026-11-30', '14:00', '2026-11-30T12:00:00.000Z'],
    ['2026-07-01', '00:30', '2026-06-30T21:30:00.000Z'],
    ['2027-03-28', '03:30', undefined], // clocks jump from 03.00 to 04.00
    ['2026-10-25', '03:30', '2026-10-25T00:30:00.000Z'], // shown twice; the first is meant
  ])('Helsinki %s %s is %s', (date, time, instant) => expect(helsinkiInstant(date, time)).toBe(instant));

  it('reads an instant in Helsinki', () =>
    expect(inHelsinki('2026-12-31T22:15:00Z')).toEqual({ date: '2027-01-01', time: '00:15' }));

  it('counts down', () => {
    const now = new Date('2026-11-18T08:00:00Z');
    expect(timeLeft(new Date('2026-11-30T12:00:00Z'), now)).toEqual({ days: 12, hours: 4, minutes: 0, passed: false });
    expect(timeLeft(now, now).passed).toBe(true);
  });
});
