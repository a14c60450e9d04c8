import { multiplyCents, parseCents, parseRate, percent, type Cents } from '@kasvutori/platform';
import type { AllianceTerms, ShareRange, TargetTerms } from './alliance-terms.js';

/** Target cost at a volume: fixed + perUnit × volume, rounded once, half up. */
export const targetCost = ({ fixed, perUnit }: Pick<TargetTerms, 'fixed' | 'perUnit'>, volume: string): Cents =>
  parseCents(fixed) + multiplyCents(parseCents(perUnit), parseRate(volume), 'half-up');

/** The part of the difference that lies in one band of the target cost. */
export interface Band {
  readonly fromPct: string;
  readonly toPct: string | null;
  readonly share: string;
  /** How much of the difference lies in the band, always positive. */
  readonly widthCents: Cents;
  /** The parties' part of it: positive of a saving, negative of an overrun. */
  readonly partiesCents: Cents;
}

export interface GainOrPain {
  readonly targetCents: Cents;
  readonly costCents: Cents;
  /** Target − cost: positive is a saving (gain), negative an overrun (pain). */
  readonly differenceCents: Cents;
  readonly bands: readonly Band[];
  /** The parties' part by the bands, before the cap. */
  readonly uncappedCents: Cents;
  readonly painCapCents: Cents;
  readonly partiesCents: Cents;
  /** What is left of the difference: owner and parties always make the whole. */
  readonly ownerCents: Cents;
}

/**
 * Shares the difference between target and cost by bands of the target, as the share ranges of NEC4 option C (clause 54) do: each slice of
 * the difference goes by the share of the band it lies in, rounded half up slice by slice. The parties' pain stops at the cap; what is above
 * it the owner bears.
 */
export function gainAndPain(
  { ranges, painCap }: Pick<AllianceTerms, 'ranges' | 'painCap'>,
  targetCents: Cents,
  costCents: Cents,
): GainOrPain {
  const differenceCents = targetCents - costCents;
  const [low, high] = differenceCents >= 0n ? [costCents, targetCents] : [targetCents, costCents];
  const sign = differenceCents >= 0n ? 1n : -1n;
  const bands = ranges.flatMap((range, index): Band[] => {
    const before = ranges[index - 1];
    const begins = before === undefined ? 0n : limitCents(before, targetCents);
    const ends = range.toPct === null ? high : limitCents(range, targetCents);
    const from = index === 0 || begins < low ? low : begins;
    const widthCents = (ends < high ? ends : high) - from;
    if (widthCents <= 0n) return [];
    const partiesCents = sign * multiplyCents(widthCents, percent(range.share), 'half-up');
    return [{ fromPct: before?.toPct ?? '0', toPct: range.toPct, share: range.share, widthCents, partiesCents }];
  });
  const uncappedCents = bands.reduce((sum, band) => sum + band.partiesCents, 0n);
  const painCapCents = parseCents(painCap);
  const partiesCents = uncappedCents < -painCapCents ? -painCapCents : uncappedCents;
  return {
    ...{ targetCents, costCents, differenceCents, bands, uncappedCents, painCapCents, partiesCents },
    ownerCents: differenceCents - partiesCents,
  };
}

const limitCents = ({ toPct }: ShareRange, targetCents: Cents): Cents =>
  toPct === null ? targetCents : multiplyCents(targetCents, percent(toPct), 'half-up');
