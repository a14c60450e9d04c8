import type { Cents } from './money.js';

/** An exact ratio. `den` is positive and the two share no factor, so equal rates are equal field by field. */
export interface Rate {
  readonly num: bigint;
  readonly den: bigint;
}

/** half-up: ties go away from zero; half-even: ties to the even cent; up/down: away from / towards zero. */
export type Rounding = 'half-up' | 'half-even' | 'up' | 'down' | 'floor' | 'ceiling';

/** @throws RangeError when the denominator is zero. */
export function fraction(numerator: bigint | number, denominator: bigint | number): Rate {
  const [num, den] = [BigInt(numerator), BigInt(denominator)];
  if (den === 0n) throw new RangeError('a rate cannot have zero as its denominator');
  const divisor = greatestCommonDivisor(num, den) * (den < 0n ? -1n : 1n);
  return { num: num / divisor, den: den / divisor };
}

/** True for what `parseRate` and `percent` accept: an optional minus, digits, at most 18 decimals. */
export function isDecimalRate(text: unknown): text is string {
  return typeof text === 'string' && /^-?\d{1,18}(?:\.\d{1,18})?$/.test(text);
}

/**
 * Reads a decimal such as "0.0825" exactly.
 * @throws RangeError when the text is not a plain decimal.
 */
export function parseRate(text: string): Rate {
  if (!isDecimalRate(text)) throw new RangeError(`not a decimal rate: ${JSON.stringify(text)}`);
  const [whole = '0', decimals = ''] = text.split('.');
  return fraction(BigInt(whole + decimals), 10n ** BigInt(decimals.length));
}

/** Reads "25.5" as 25.5 %, that is 51/200. */
export function percent(text: string): Rate {
  const { num, den } = parseRate(text);
  return fraction(num, den * 100n);
}

export function multiplyRates(a: Rate, b: Rate): Rate {
  return fraction(a.num * b.num, a.den * b.den);
}

/** The whole cents of `cents × rate`, rounded once and only here. */
export function multiplyCents(cents: Cents, rate: Rate, rounding: Rounding): Cents {
  return divideRounded(cents * rate.num, rate.den, rounding);
}

/** `dividend / divisor` as an integer; the divisor is not zero. */
export function divideRounded(dividend: bigint, divisor: bigint, rounding: Rounding): bigint {
  if (divisor < 0n) return divideRounded(-dividend, -divisor, rounding);
  const quotient = dividend / divisor; // bigint division cuts towards zero
  const rest = dividend % divisor;
  if (rest === 0n) return quotient;
  const away = rest < 0n ? -1n : 1n;
  return goesAway(quotient, rest, divisor, rounding) ? quotient + away : quotient;
}

function goesAway(quotient: bigint, rest: bigint, divisor: bigint, rounding: Rounding): boolean {
  const twice = (rest < 0n ? -rest : rest) * 2n;
  switch (rounding) {
    case 'half-up':
      return twice >= divisor;
    case 'half-even':
      return twice > divisor || (twice === divisor && quotient % 2n !== 0n);
    case 'up':
      return true;
    case 'down':
      return false;
    case 'floor':
      return rest < 0n;
    case 'ceiling':
      return rest > 0n;
  }
}

function greatestCommonDivisor(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}
