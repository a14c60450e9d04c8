import {
  allocateCents,
  type Cents,
  divideRounded,
  isDecimalRate,
  multiplyCents,
  parseRate,
  percent,
} from '@kasvutori/platform';

/** What is paid now of an amount and what is kept back until the contract has been performed; together the whole. */
export function retain(netCents: Cents, share: string): { readonly payCents: Cents; readonly heldCents: Cents } {
  const heldCents = netCents > 0n ? multiplyCents(netCents, percent(share), 'half-up') : 0n;
  return { payCents: netCents - heldCents, heldCents };
}

/** The amount by parties, who hold so many per cent each: sums to the amount to the cent, in the order of their names. */
export function splitBy(netCents: Cents, split: Readonly<Record<string, string>>): ReadonlyMap<string, Cents> {
  const parties = Object.entries(split).sort(([a], [b]) => (a < b ? -1 : 1));
  const parts = allocateCents(
    netCents,
    parties.map(([, share]) => {
      if (!isDecimalRate(share)) throw new RangeError(`not a share: ${share}`);
      const { num, den } = parseRate(share);
      return (num * 10n ** 18n) / den;
    }),
  );
  return new Map(parties.map(([party], index) => [party, parts[index] ?? 0n]));
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
