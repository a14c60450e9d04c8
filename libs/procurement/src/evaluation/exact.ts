import { centsToDecimal, divideRounded, fraction, multiplyRates, type Rate } from '@kasvutori/platform';

/** Exact arithmetic of points: every number is a fraction until it is shown. */
export const ZERO: Rate = fraction(0, 1);
export const ONE: Rate = fraction(1, 1);
export const HUNDRED: Rate = fraction(100, 1);

export function addRates(a: Rate, b: Rate): Rate {
  return fraction(a.num * b.den + b.num * a.den, a.den * b.den);
}

export const negate = ({ num, den }: Rate): Rate => ({ num: -num, den });
export const subtractRates = (a: Rate, b: Rate): Rate => addRates(a, negate(b));
export const sumRates = (rates: readonly Rate[]): Rate => rates.reduce(addRates, ZERO);

/** @throws RangeError when the divisor is zero. */
export const divideRates = (a: Rate, b: Rate): Rate => multiplyRates(a, fraction(b.den, b.num));

export function compareRates(a: Rate, b: Rate): number {
  const [left, right] = [a.num * b.den, b.num * a.den];
  return Number(left > right) - Number(left < right);
}

/** Between 0 and 1. */
export function clamp(rate: Rate): Rate {
  if (compareRates(rate, ZERO) < 0) return ZERO;
  return compareRates(rate, ONE) > 0 ? ONE : rate;
}

/** Two decimals, half up: "54.55". For reading only. */
export function displayPoints(points: Rate): string {
  return centsToDecimal(divideRounded(points.num * 100n, points.den, 'half-up'));
}

/** Cents with a fraction as euros with two decimals. For reading only. */
export const displayCents = (cents: Rate): string => centsToDecimal(divideRounded(cents.num, cents.den, 'half-up'));
