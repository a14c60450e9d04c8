import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  divideRounded,
  fraction,
  isDecimalRate,
  multiplyCents,
  multiplyRates,
  parseRate,
  percent,
  type Rounding,
} from './rate.js';

const ROUNDINGS: readonly Rounding[] = ['half-up', 'half-even', 'up', 'down', 'floor', 'ceiling'];

describe('rates are exact', () => {
  test.each([
    [parseRate('0.0825'), { num: 33n, den: 400n }],
    [parseRate('-1.50'), { num: -3n, den: 2n }],
    [percent('25.5'), { num: 51n, den: 200n }],
    [fraction(6, -4), { num: -3n, den: 2n }],
    [fraction(0, 7), { num: 0n, den: 1n }],
    [multiplyRates(fraction(2, 3), fraction(3, 4)), { num: 1n, den: 2n }],
  ])('%#', (rate, expected) => {
    expect(rate).toEqual(expected);
  });

  test.each(['', '1,5', '.5', '5.', '1e-3', '+1', ' 1', 'abc'])('parseRate refuses %j', (text) => {
    expect(isDecimalRate(text)).toBe(false);
    expect(() => parseRate(text)).toThrow(RangeError);
  });

  test('zero is no denominator', () => {
    expect(() => fraction(1, 0)).toThrow(RangeError);
  });
});

describe('divideRounded', () => {
  test.each<[bigint, Record<Rounding, bigint>]>([
    [25n, { 'half-up': 3n, 'half-even': 2n, up: 3n, down: 2n, floor: 2n, ceiling: 3n }],
    [35n, { 'half-up': 4n, 'half-even': 4n, up: 4n, down: 3n, floor: 3n, ceiling: 4n }],
    [-25n, { 'half-up': -3n, 'half-even': -2n, up: -3n, down: -2n, floor: -3n, ceiling: -2n }],
    [24n, { 'half-up': 2n, 'half-even': 2n, up: 3n, down: 2n, floor: 2n, ceiling: 3n }],
    [-26n, { 'half-up': -3n, 'half-even': -3n, up: -3n, down: -2n, floor: -3n, ceiling: -2n }],
    [4n, { 'half-up': 0n, 'half-even': 0n, up: 1n, down: 0n, floor: 0n, ceiling: 1n }],
    [-4n, { 'half-up': 0n, 'half-even': 0n, up: -1n, down: 0n, floor: -1n, ceiling: 0n }],
    [20n, { 'half-up': 2n, 'half-even': 2n, up: 2n, down: 2n, floor: 2n, ceiling: 2n }],
  ])('%s / 10', (dividend, expected) => {
    for (const rounding of ROUNDINGS) {
      expect([rounding, divideRounded(dividend, 10n, rounding)]).toEqual([rounding, expected[rounding]]);
      expect(divideRounded(-dividend, -10n, rounding)).toBe(expected[rounding]);
    }
  });

  test('is never a whole unit away from the exact value', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt({ min: 1n }), fc.constantFrom(...ROUNDINGS), (dividend, divisor, rounding) => {
        const error = divideRounded(dividend, divisor, rounding) * divisor - dividend;
        return error > -divisor && error < divisor;
      }),
    );
  });
});

test('a rate is applied to cents with the named rounding', () => {
  expect(multiplyCents(10_001n, percent('25.5'), 'half-up')).toBe(2_550n);
  expect(multiplyCents(10_002n, percent('25.5'), 'up')).toBe(2_551n);
  expect(multiplyCents(-1_000n, parseRate('0.0825'), 'half-even')).toBe(-82n);
  expect(multiplyCents(-1_000n, parseRate('0.0825'), 'half-up')).toBe(-83n);
});
