import { type Cents, divideRounded, fraction, multiplyCents, type Rate } from '@kasvutori/platform';

export interface AuditedSample {
  readonly sampleCents: Cents;
  /** What of it should not have been paid. */
  readonly errorCents: Cents;
  /** Everything the sample was drawn from. */
  readonly populationCents: Cents;
  /** Of the value of the sample: 1/20 for 5 %. */
  readonly tolerance: Rate;
}

export interface Extrapolation {
  /** Per cent with four decimals, half up: "6.6667". */
  readonly ratePct: string;
  /** The share of errors is above the tolerance. */
  readonly exceeded: boolean;
  readonly recoveryCents: Cents;
}

/**
 * What is taken back after an audit. Up to the tolerance only the errors that were found; above it the share of errors in the sample is
 * taken of the whole population, exactly and rounded half up to the cent once.
 */
export function extrapolate({ sampleCents, errorCents, populationCents, tolerance }: AuditedSample): Extrapolation {
  if (sampleCents <= 0n) return { ratePct: '0.0000', exceeded: false, recoveryCents: 0n };
  const share = fraction(errorCents, sampleCents);
  const exceeded = share.num * tolerance.den > tolerance.num * share.den;
  const digits = divideRounded(share.num * 1_000_000n, share.den, 'half-up')
    .toString()
    .padStart(5, '0');
  return {
    ratePct: `${digits.slice(0, -4)}.${digits.slice(-4)}`,
    exceeded,
    recoveryCents: exceeded ? multiplyCents(populationCents, share, 'half-up') : errorCents,
  };
}
