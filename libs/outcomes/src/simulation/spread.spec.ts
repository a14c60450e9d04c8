import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { breakEvenMonth, breakEvenRate } from './break-even.js';
import { meanOf, nearestRank, rateOf, spreadOf } from './spread.js';

describe('percentiles by nearest rank', () => {
  // The worked example of the method: 15, 20, 35, 40, 50.
  test.each([
    [5, 15n],
    [30, 20n],
    [40, 20n],
    [50, 35n],
    [100, 50n],
  ])('%d %% of five', (percent, expected) => {
    expect(nearestRank([15n, 20n, 35n, 40n, 50n], percent)).toBe(expected);
  });

  test('of one value are that value', () => {
    expect(spreadOf([123n])).toEqual({ mean: '1.23', p5: '1.23', p25: '1.23', p50: '1.23', p75: '1.23', p95: '1.23' });
  });

  test('are values that came about, in order, whatever order they came in', () => {
    fc.assert(
      fc.property(fc.array(fc.bigInt({ min: -10_000n, max: 10_000n }), { minLength: 1 }), (values) => {
        const ordered = [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));
        const [low, middle, high] = [5, 50, 95].map((percent) => nearestRank(ordered, percent));
        expect(values).toContain(low);
        expect((low ?? 0n) <= (middle ?? 0n) && (middle ?? 0n) <= (high ?? 0n)).toBe(true);
        expect(spreadOf(values)).toEqual(spreadOf([...values].reverse()));
      }),
    );
  });
});

test.each([
  [[1n, 2n], 2n],
  [[-1n, -2n], -2n],
  [[1n, 1n, 2n], 1n],
])('the mean of %j is rounded once', (values, expected) => {
  expect(meanOf(values)).toBe(expected);
});

test.each([
  [0, 0, '0.0'],
  [1, 3, '33.3'],
])('%d of %d', (some, all, expected) => {
  expect(rateOf(some, all)).toBe(expected);
});

describe('break-even', () => {
  test.each([
    ['at once', [0n, 5n], 0],
    ['after a loss', [-5n, -1n, 2n, 3n], 2],
    ['not before the last loss', [-5n, 1n, -1n, 3n], 3],
    ['never', [5n, -1n], null],
    ['without a month', [], null],
  ])('month: %s', (_, balance, expected) => {
    expect(breakEvenMonth(balance)).toBe(expected);
  });

  test.each([
    [
      'between two points',
      [
        { workRate: 20, surplusCents: -100n },
        { workRate: 40, surplusCents: 300n },
      ],
      25,
    ],
    [
      'at a point, whatever the order',
      [
        { workRate: 40, surplusCents: 0n },
        { workRate: 20, surplusCents: -100n },
      ],
      40,
    ],
    ['already without any work', [{ workRate: 0, surplusCents: 10n }], 0],
    [
      'out of reach',
      [
        { workRate: 0, surplusCents: -10n },
        { workRate: 60, surplusCents: -1n },
      ],
      null,
    ],
  ])('share in work: %s', (_, points, expected) => {
    expect(breakEvenRate(points)).toBe(expected);
  });
});
