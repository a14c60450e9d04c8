import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { lastValidDay, voucherValue } from './voucher-value.js';

describe('the value of a voucher', () => {
  it.each([
    [10, 6_500n, 65_000n],
    [1, 1n, 1n],
    [500, 99_999n, 49_999_500n],
  ])('%i units of at most %s cents are worth %s', (units, maxUnitPriceCents, valueCents) => {
    const value = voucherValue(units, { unit: 'meeting', maxUnitPriceCents });
    expect(value.valueCents).toBe(valueCents);
    expect(value.trace.map((row) => row.units ?? row.cents)).toEqual([
      units,
      String(maxUnitPriceCents),
      String(valueCents),
    ]);
  });

  it.each([0, -1, 1.5, 501, Number.NaN])('refuses %s units', (units) => {
    expect(() => voucherValue(units, { unit: 'meeting', maxUnitPriceCents: 100n })).toThrow(RangeError);
  });
});

describe('the last day of a voucher', () => {
  it.each([
    ['2026-01-15', 6, '2026-07-14'],
    ['2026-08-31', 6, '2027-02-27'],
    ['2026-03-01', 12, '2027-02-28'],
  ])('that begins on %s and runs %i months is %s', (from, months, last) => {
    expect(lastValidDay(calendarDate(from), months)).toBe(last);
  });
});
