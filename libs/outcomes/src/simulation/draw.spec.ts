import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import type { Distribution } from './cohort.js';
import { quantile } from './draw.js';

const logNormal: Distribution = { kind: 'logNormal', median: '100', p90: '300' };
const triangular: Distribution = { kind: 'triangular', least: '10', usual: '20', most: '40' };

describe('quantile', () => {
  test.each<[Distribution, number, number]>([
    [{ kind: 'constant', value: '37.5' }, 0.9, 37.5],
    [{ kind: 'uniform', from: '10', to: '20' }, 0, 10],
    [{ kind: 'uniform', from: '10', to: '20' }, 0.25, 12.5],
    [triangular, 0, 10],
    [triangular, 1 / 3, 20],
    [triangular, 0.5, 40 - Math.sqrt(300)],
    [{ kind: 'triangular', least: '5', usual: '5', most: '5' }, 0.7, 5],
    [{ kind: 'exponential', mean: '40' }, 0, 0],
    [{ kind: 'exponential', mean: '40' }, 0.5, 40 * Math.LN2],
    [logNormal, 0.5, 100],
    [logNormal, 0.9, 300],
    [logNormal, 0.1, 100 / 3],
    [{ kind: 'logNormal', median: '80', p90: '80' }, 0.99, 80],
  ])('%j at %d is %d', (distribution, u, expected) => {
    expect(quantile(distribution, u)).toBeCloseTo(expected, 5);
  });

  test('never falls with luck and never ends in nothing', () => {
    const luck = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true });
    const distribution = fc.constantFrom(logNormal, triangular, { kind: 'exponential', mean: '40' } as const);
    fc.assert(
      fc.property(distribution, luck, luck, (one, a, b) => {
        const [low, high] = [quantile(one, Math.min(a, b)), quantile(one, Math.max(a, b))];
        expect(Number.isFinite(high) && low >= 0).toBe(true);
        expect(low).toBeLessThanOrEqual(high + 1e-9);
      }),
    );
  });
});
