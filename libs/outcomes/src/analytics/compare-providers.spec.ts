import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { compareProviders, type Stratum } from './compare-providers.js';

const stratum = (providerId: string, segment: string, clients: number, sustained: number, unseen = 0): Stratum => ({
  ...{ providerId, segment, clients, sustained, unseen },
  serviceKind: 'coaching',
});

describe('the mix of clients', () => {
  // A: 80 of 100 are of the easy segment, half of whom reach work; B the other way round; both do the same for each segment.
  const alike = [
    stratum('a', 'A', 80, 40),
    stratum('a', 'C', 20, 2),
    stratum('b', 'A', 20, 10),
    stratum('b', 'C', 80, 8),
  ];

  test('providers that do the same for each segment are alike, whomever they serve', () => {
    const [a, b] = compareProviders(alike);
    expect([a?.sustained, b?.sustained]).toEqual([42, 18]);
    expect([a?.ratio, b?.ratio]).toEqual([1, 1]);
  });

  test('who serves clearly fewer of the harder segment is flagged, the other is not', () => {
    const [a, b] = compareProviders(alike);
    expect(a?.flags).toMatchObject([{ kind: 'easier-clients', own: 0.2, other: 0.8 }]);
    expect(b?.flags).toEqual([]);
  });

  test('a handful of clients says nothing', () => {
    const [, few] = compareProviders([stratum('a', 'A', 100, 50), stratum('b', 'A', 9, 9)]);
    expect(few).toMatchObject({ clients: 9, ratio: null, interval: null, flags: [] });
  });
});

test('clients of the harder segment who are not seen are flagged', () => {
  const [a] = compareProviders([stratum('a', 'A', 50, 25, 2), stratum('a', 'C', 50, 5, 20)]);
  expect(a?.flags).toMatchObject([{ kind: 'harder-unseen', own: 0.4, other: 0.04 }]);
});

test('what was expected of all is what all achieved, in any order', () => {
  const strata = fc.array(
    fc
      .record({
        p: fc.constantFrom('a', 'b', 'c'),
        s: fc.constantFrom('A', 'B', 'C'),
        n: fc.integer({ min: 1, max: 500 }),
      })
      .chain(({ p, s, n }) => fc.integer({ min: 0, max: n }).map((sustained) => stratum(p, s, n, sustained))),
    { minLength: 1, maxLength: 20 },
  );
  fc.assert(
    fc.property(strata, (all) => {
      const compared = compareProviders(all);
      const total = (key: 'expected' | 'sustained') => compared.reduce((sum, one) => sum + one[key], 0);
      expect(total('expected')).toBeCloseTo(total('sustained'), 6);
      const again = compareProviders([...all].reverse());
      expect(again.map(({ providerId, sustained }) => [providerId, sustained])).toEqual(
        compared.map(({ providerId, sustained }) => [providerId, sustained]),
      );
    }),
  );
});
