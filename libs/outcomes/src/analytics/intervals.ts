/** From the lowest to the highest that fits what was seen, 19 times out of 20. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** The 97.5th percentile of the normal distribution: an interval of 95 %. */
const Z = 1.959_963_984_540_054;

/** Wilson's score interval of a share: holds for few and for none (Wilson 1927). `of` > 0. */
export function shareInterval(count: number, of: number): Interval {
  const share = count / of;
  const scale = 1 + Z ** 2 / of;
  const middle = (share + Z ** 2 / (2 * of)) / scale;
  const half = (Z * Math.sqrt((share * (1 - share)) / of + Z ** 2 / (4 * of ** 2))) / scale;
  return { low: count === 0 ? 0 : Math.max(0, middle - half), high: count === of ? 1 : Math.min(1, middle + half) };
}

export interface Group {
  readonly count: number;
  readonly of: number;
}

/** The difference of two shares, a − b, by the score intervals of both (Newcombe 1998, method 10). */
export function differenceInterval(a: Group, b: Group): Interval {
  const [p, q] = [a.count / a.of, b.count / b.of];
  const [i, j] = [shareInterval(a.count, a.of), shareInterval(b.count, b.of)];
  const difference = p - q;
  return {
    low: difference - Math.hypot(p - i.low, j.high - q),
    high: difference + Math.hypot(i.high - p, q - j.low),
  };
}

/** Of a count beside the one expected: their ratio by Byar's approximation (Breslow & Day 1987). `expected` > 0. */
export function ratioInterval(count: number, expected: number): Interval {
  const low = count === 0 ? 0 : count * (1 - 1 / (9 * count) - Z / (3 * Math.sqrt(count))) ** 3;
  const next = count + 1;
  const high = next * (1 - 1 / (9 * next) + Z / (3 * Math.sqrt(next))) ** 3;
  return { low: low / expected, high: high / expected };
}
