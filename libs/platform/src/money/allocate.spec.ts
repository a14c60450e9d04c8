import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { allocateCents } from './allocate.js';
import { sumCents } from './money.js';

describe('allocateCents', () => {
  test.each([
    [100n, [1n, 1n, 1n], [34n, 33n, 33n]],
    [200n, [1n, 1n, 1n], [67n, 67n, 66n]],
    [-100n, [1n, 1n, 1n], [-34n, -33n, -33n]],
    [1n, [0n, 1n, 1n], [0n, 1n, 0n]],
    [10_000n, [70n, 20n, 10n], [7_000n, 2_000n, 1_000n]],
    [101n, [1n, 2n, 2n], [20n, 41n, 40n]],
    [5n, [], undefined],
    [0n, [], []],
    [0n, [0n, 0n], [0n, 0n]],
    [5n, [0n, 0n], undefined],
    [5n, [1n, -1n, 3n], undefined],
  ])('%s by %j', (totalCents, weights, expected) => {
    if (expected === undefined) expect(() => allocateCents(totalCents, weights)).toThrow(RangeError);
    else expect(allocateCents(totalCents, weights)).toEqual(expected);
  });

  const weights = fc.array(fc.bigInt({ min: 0n, max: 10n ** 12n }), { minLength: 1, maxLength: 40 });
  const total = fc.bigInt({ min: -(10n ** 15n), max: 10n ** 15n });

  test('sums exactly, stays within a cent of the exact share and gives nothing to a weight of zero', () => {
    fc.assert(
      fc.property(total, weights, (totalCents, parts) => {
        const totalWeight = sumCents(parts);
        fc.pre(totalWeight > 0n);
        const shares = allocateCents(totalCents, parts);
        expect(sumCents(shares)).toBe(totalCents);
        shares.forEach((share, index) => {
          const weight = parts[index] ?? 0n;
          const error = share * totalWeight - totalCents * weight;
          expect(error > -totalWeight && error < totalWeight).toBe(true);
          if (weight === 0n) expect(share).toBe(0n);
        });
      }),
    );
  });

  test('a negative total is the mirror image', () => {
    fc.assert(
      fc.property(total, weights, (totalCents, parts) => {
        fc.pre(sumCents(parts) > 0n);
        expect(allocateCents(-totalCents, parts)).toEqual(allocateCents(totalCents, parts).map((part) => -part));
      }),
    );
  });
});
