import { expect, test } from '@jest/globals';
import { wilson } from '@kasvutori/platform';
import fc from 'fast-check';
import { differenceInterval, ratioInterval } from './intervals.js';

const rounded = ({ low, high }: { low: number; high: number }) => [low.toFixed(4), high.toFixed(4)];

// Newcombe 1998 (Statistics in Medicine 17: 857, table I; 17: 873, table II, method 10); ratios reckoned by hand from the formula.
test.each([
  [81, 263, '0.2553', '0.3662'],
  [15, 148, '0.0624', '0.1605'],
  [0, 20, '0.0000', '0.1611'],
  [1, 29, '0.0061', '0.1718'],
  [29, 29, '0.8830', '1.0000'],
])('%d of %d', (count, of, low, high) => {
  expect(rounded(wilson(count / of, of))).toEqual([low, high]);
});

test.each([
  [56, 70, 48, 80, '0.0524', '0.3339'],
  [9, 10, 3, 10, '0.1705', '0.8090'],
  [5, 56, 0, 29, '-0.0381', '0.1926'],
  [10, 10, 0, 20, '0.6791', '1.0000'],
])('%d of %d beside %d of %d', (a, ofA, b, ofB, low, high) => {
  expect(rounded(differenceInterval({ count: a, of: ofA }, { count: b, of: ofB }))).toEqual([low, high]);
});

test.each([
  [0, 10, '0.0000', '0.3668'],
  [10, 10, '0.4787', '1.8391'],
])('%d where %d were expected', (count, expected, low, high) => {
  expect(rounded(ratioInterval(count, expected))).toEqual([low, high]);
});

test('an interval holds what was seen, and narrows with more', () => {
  const group = fc
    .integer({ min: 1, max: 5_000 })
    .chain((of) => fc.record({ of: fc.constant(of), count: fc.integer({ min: 0, max: of }) }));
  fc.assert(
    fc.property(group, group, ({ count, of }, other) => {
      const { low, high } = wilson(count / of, of);
      expect(low).toBeLessThanOrEqual(count / of);
      expect(high).toBeGreaterThanOrEqual(count / of);
      const more = wilson(count / of, of * 4);
      expect(more.high - more.low).toBeLessThan(high - low);
      const difference = differenceInterval({ count, of }, other);
      const back = differenceInterval(other, { count, of });
      expect(difference.low).toBeCloseTo(-back.high, 12);
    }),
  );
});
