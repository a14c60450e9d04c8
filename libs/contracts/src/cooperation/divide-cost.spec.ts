import { expect, test } from '@jest/globals';
import { sumCents } from '@kasvutori/platform';
import fc from 'fast-check';
import { divideCost, weightsRefusal } from './divide-cost.js';

test.each([
  // 31 500, 12 200 and 1 300 inhabitants of 45 000
  ['100000.00 by inhabitants', 10_000_000n, ['31500', '12200', '1300'], [7_000_000n, 2_711_111n, 288_889n]],
  ['a third each', 100n, ['33.3333', '33.3333', '33.3334'], [33n, 33n, 34n]],
  ['one pays all', 5_001n, ['100', '0'], [5_001n, 0n]],
  ['taken back', -10_000_000n, ['31500', '12200', '1300'], [-7_000_000n, -2_711_111n, -288_889n]],
])('%s', (_, total, weights, expected) => {
  expect(divideCost(total, weights).map(({ cents }) => cents)).toEqual(expected);
});

test.each([
  ['fixed-share', ['60', '40'], 2, undefined],
  ['fixed-share', ['60.5', '39.5'], 2, undefined],
  ['fixed-share', ['60', '39.9999'], 2, 'shares-not-hundred'],
  ['population', ['31500', '12200'], 2, undefined],
  ['population', ['0', '0'], 2, 'weights-all-zero'],
  ['use', ['12', '0'], 2, undefined],
  ['use', ['12'], 2, 'weights-for-each-party'],
] as const)('%s %j of %i parties', (kind, weights, parties, expected) => {
  expect(weightsRefusal(kind, weights, parties)).toBe(expected);
});

test('the parts sum to the whole, to the cent', () => {
  const weight = fc.integer({ min: 1, max: 10_000_000 }).map((parts) => (parts / 10_000).toFixed(4));
  fc.assert(
    fc.property(
      fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }),
      fc.array(weight, { minLength: 1, maxLength: 30 }),
      (total, weights) => {
        expect(sumCents(divideCost(total, weights).map(({ cents }) => cents))).toBe(total);
      },
    ),
  );
});
