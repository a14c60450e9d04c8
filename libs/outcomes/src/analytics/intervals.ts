import { type Interval, NORMAL_975, wilson } from '@kasvutori/platform';

export interface Group {
  readonly count: number;
  readonly of: number;
}

/** The difference of two shares, a − b, by the score intervals of both (Newcombe 1998, method 10). */
export function differenceInterval(a: Group, b: Group): Interval {
  const [p, q] = [a.count / a.of, b.count / b.of];
  const [i, j] = [wilson(p, a.of), wilson(q, b.of)];
  const difference = p - q;
  return {
    low: difference - Math.hypot(p - i.low, j.high - q),
    high: difference + Math.hypot(i.high - p, q - j.low),
  };
}

/** Of a count beside the one expected: their ratio by Byar's approximation (Breslow & Day 1987). `expected` > 0. */
export function ratioInterval(count: number, expected: number): Interval {
  const low = count === 0 ? 0 : count * (1 - 1 / (9 * count) - NORMAL_975 / (3 * Math.sqrt(count))) ** 3;
  const next = count + 1;
  const high = next * (1 - 1 / (9 * next) + NORMAL_975 / (3 * Math.sqrt(next))) ** 3;
  return { low: low / expected, high: high / expected };
}
