/** From the lowest to the highest that fits what was seen, 19 times out of 20. */
export interface Interval {
  readonly low: number;
  readonly high: number;
}

/** 97.5 % of the normal distribution lie below it: an interval of 95 %. */
export const NORMAL_975 = 1.959963984540054;

/** Wilson's interval (1927) of a share seen in n; more of the same makes it narrower, and it never leaves 0 … 1. */
export function wilson(share: number, n: number): Interval {
  if (n <= 0) return { low: 0, high: 1 };
  const z2 = NORMAL_975 * NORMAL_975;
  const middle = (share + z2 / (2 * n)) / (1 + z2 / n);
  const reach = (NORMAL_975 / (1 + z2 / n)) * Math.sqrt((share * (1 - share)) / n + z2 / (4 * n * n));
  return { low: share === 0 ? 0 : Math.max(0, middle - reach), high: share === 1 ? 1 : Math.min(1, middle + reach) };
}
