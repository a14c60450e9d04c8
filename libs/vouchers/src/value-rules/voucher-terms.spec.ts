import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { isPackageDone, lastValidDay, nextUnits, type VoucherTerms } from './voucher-terms.js';

describe('the last day of a voucher', () => {
  it.each([
    ['2026-01-15', 6, '2026-07-14'],
    ['2026-03-01', 12, '2027-02-28'],
    ['2027-03-01', 12, '2028-02-29'],
    ['2026-08-31', 6, '2027-02-28'],
    ['2027-08-31', 6, '2028-02-29'],
    ['2026-08-29', 6, '2027-02-28'],
    ['2027-08-29', 6, '2028-02-28'],
    ['2028-02-29', 12, '2029-02-28'],
    ['2028-02-29', 6, '2028-08-28'],
    ['2026-03-31', 1, '2026-04-30'],
    ['2026-12-01', 1, '2026-12-31'],
  ])('that begins on %s and runs %i months is %s', (from, months, last) => {
    expect(lastValidDay(calendarDate(from), months)).toBe(last);
  });
});

describe('the next unit of a package', () => {
  const title = { fi: 'Alku', sv: 'Start', en: 'Start' };
  const terms: VoucherTerms = {
    kind: 'package',
    maxUnitPriceCents: 10_000n,
    stages: [
      { title, units: 2, price: '200.00' },
      { title, units: 3, price: '150.00' },
    ],
  };
  it.each([
    [0, 10_000n, 2],
    [1, 10_000n, 1],
    [2, 5_000n, 3],
    [4, 5_000n, 1],
    [5, 0n, 0],
  ])('after %i units costs at most %s cents, %i of them left', (taken, capCents, left) => {
    expect(nextUnits(terms, taken)).toEqual({ capCents, left });
    expect(isPackageDone(terms, taken)).toBe(left === 0);
  });

  it('of any other voucher is the cap, as long as there is money', () => {
    const other: VoucherTerms = { kind: 'per-unit', maxUnitPriceCents: 6_500n, stages: null };
    expect(nextUnits(other, 400)).toEqual({ capCents: 6_500n, left: null });
    expect(isPackageDone(other, 400)).toBe(false);
  });
});
