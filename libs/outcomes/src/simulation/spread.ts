import { type Cents, centsToDecimal, divideRounded, sumCents } from '@kasvutori/platform';

/** Amounts of all runs, as a few of them. */
export interface Spread {
  readonly mean: string;
  readonly p5: string;
  readonly p25: string;
  readonly p50: string;
  readonly p75: string;
  readonly p95: string;
}
export interface Range {
  readonly mean: string;
  readonly p10: string;
  readonly p90: string;
}

export const PERCENTILES = 'nearest-rank';

/** The smallest value that at least so many per cent of the values do not exceed: always one that came about, never one between. */
export function nearestRank(sorted: readonly Cents[], percent: number): Cents {
  const found = sorted[Math.max(1, Math.ceil((sorted.length * percent) / 100)) - 1];
  if (found === undefined) throw new RangeError('no values');
  return found;
}

/** Rounded once, half away from zero. */
export const meanOf = (values: readonly Cents[]): Cents =>
  divideRounded(sumCents(values), BigInt(values.length), 'half-up');

const sorted = (values: readonly Cents[]): Cents[] => [...values].sort((a, b) => (a < b ? -1 : a > b ? 1 : 0));

export function spreadOf(values: readonly Cents[]): Spread {
  const ordered = sorted(values);
  const at = (percent: number): string => centsToDecimal(nearestRank(ordered, percent));
  return { mean: centsToDecimal(meanOf(values)), p5: at(5), p25: at(25), p50: at(50), p75: at(75), p95: at(95) };
}

export function rangeOf(values: readonly Cents[]): Range {
  const ordered = sorted(values);
  const at = (percent: number): string => centsToDecimal(nearestRank(ordered, percent));
  return { mean: centsToDecimal(meanOf(values)), p10: at(10), p90: at(90) };
}

/** So many of all, per cent with one decimal. */
export const rateOf = (some: number, all: number): string => (all === 0 ? 0 : (some * 100) / all).toFixed(1);
