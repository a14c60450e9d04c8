import type { Distribution } from './cohort.js';

/** The value nine of ten stand below, in standard deviations of a normal distribution. */
const NORMAL_P90 = 1.2815515655446004;

/** Two decimals are more than any of this is known by; none of it is negative. */
export const decimal = (value: number): string => String(Math.max(0, Math.round(value * 100) / 100));

export const mean = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0) / values.length;

const deviation = (values: readonly number[]): number => {
  const middle = mean(values);
  return Math.sqrt(mean(values.map((one) => (one - middle) ** 2)));
};

/** By the mean and the deviation of the logarithms: no value of anybody is told. Values below one count as one. */
export function logNormalFit(values: readonly number[]): Distribution {
  const logs = values.map((one) => Math.log(Math.max(1, one)));
  const median = Math.exp(mean(logs));
  return {
    kind: 'logNormal',
    median: decimal(median),
    p90: decimal(median * Math.exp(NORMAL_P90 * deviation(logs))),
  };
}

/** By all days over the ends that came: what still goes on counts with the days it has lasted, so that long ones are not lost. */
export const exponentialFit = (days: readonly number[], ends: number): Distribution => ({
  kind: 'exponential',
  mean: decimal(days.reduce((sum, one) => sum + one, 0) / ends),
});

/** Evenly to both sides of the mean, as wide as the deviation of the values asks (that of such a triangle is half its width over √6). */
export function triangularFit(values: readonly number[]): Distribution {
  const [usual, half] = [mean(values), deviation(values) * Math.sqrt(6)];
  if (half < 0.01) return { kind: 'constant', value: decimal(usual) };
  return { kind: 'triangular', least: decimal(usual - half), usual: decimal(usual), most: decimal(usual + half) };
}
