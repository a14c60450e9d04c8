import {
  type Cents,
  divideRounded,
  isDecimalRate,
  multiplyCents,
  parseRate,
  percent,
  sumCents,
} from '@kasvutori/platform';

/** What is paid now of an amount and what is kept back until the contract has been performed; together the whole. */
export function retain(netCents: Cents, share: string): { readonly payCents: Cents; readonly heldCents: Cents } {
  const heldCents = netCents > 0n ? multiplyCents(netCents, percent(share), 'half-up') : 0n;
  return { payCents: netCents - heldCents, heldCents };
}

/**
 * The amount by parties, who hold so many per cent each, in their order. Cents are given one by one to whoever has the fewest for its share
 * (Sainte-Laguë), the first among equals: the parts sum to the amount, none is ever smaller of a larger amount, and one that divides evenly is
 * divided so. What a party has been paid is therefore never taken back because more is due to all of them.
 */
export function splitBy(amountCents: Cents, shares: readonly string[]): Cents[] {
  if (amountCents < 0n) return splitBy(-amountCents, shares).map((cents) => -cents);
  const weights = shares.map(weightOf);
  const whole = weights.reduce((sum, weight) => sum + weight, 0n);
  const parts = weights.map((weight) => divideRounded(amountCents * weight, whole, 'half-up'));
  /** Cent number `count` of one party comes before that of another. */
  const before = (a: number, b: number, counts: readonly bigint[]): boolean => {
    const [left, right] = [
      (2n * (counts[a] ?? 0n) - 1n) * (weights[b] ?? 0n),
      (2n * (counts[b] ?? 0n) - 1n) * (weights[a] ?? 0n),
    ];
    return left < right || (left === right && a < b);
  };
  const parties = weights.map((_, index) => index);
  for (let left = amountCents - sumCents(parts); left !== 0n; left -= left > 0n ? 1n : -1n) {
    const counts = left > 0n ? parts.map((part) => part + 1n) : parts;
    const next = parties.reduce((best, one) => (before(one, best, counts) === left > 0n ? one : best));
    parts[next] = (parts[next] ?? 0n) + (left > 0n ? 1n : -1n);
  }
  return parts;
}

/** @throws RangeError for what is not a positive percentage. */
function weightOf(share: string): bigint {
  const { num, den } = isDecimalRate(share) ? parseRate(share) : { num: 0n, den: 1n };
  if (num <= 0n) throw new RangeError(`not a share: ${share}`);
  return (num * 10n ** 18n) / den;
}

export interface Extrapolation {
  /** The error of the sample in per cent, four decimals, for people. */
  readonly ratePercent: string;
  readonly aboveTolerance: boolean;
  readonly recoverCents: Cents;
}

/**
 * What an audited sample says of all that was paid: above the tolerance its exact error rate holds for the whole population, and at
 * most that only what was found is recovered.
 * @throws RangeError when the sample is empty.
 */
export function extrapolate(
  sample: { readonly valueCents: Cents; readonly errorCents: Cents },
  populationCents: Cents,
  tolerancePercent: string,
): Extrapolation {
  if (sample.valueCents <= 0n) throw new RangeError('an empty sample says nothing');
  const rate = { num: sample.errorCents, den: sample.valueCents };
  const { num, den } = percent(tolerancePercent);
  const aboveTolerance = rate.num * den > num * rate.den;
  const parts = divideRounded(rate.num * 1_000_000n, rate.den, 'half-up')
    .toString()
    .padStart(5, '0');
  return {
    ratePercent: `${parts.slice(0, -4)}.${parts.slice(-4)}`,
    aboveTolerance,
    recoverCents: aboveTolerance ? multiplyCents(populationCents, rate, 'half-up') : sample.errorCents,
  };
}
