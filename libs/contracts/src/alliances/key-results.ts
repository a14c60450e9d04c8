import { divideRounded, fraction, multiplyCents, parseRate, percent, type Cents } from '@kasvutori/platform';
import { hundredthsOf, type AllianceTerms, type ResultArea } from './alliance-terms.js';

/** A level that was measured, and where it was read. */
export interface Measured {
  readonly code: string;
  readonly level: string;
  readonly source: string;
}

export interface AreaScore {
  readonly code: string;
  readonly weight: string;
  /** Null when nothing has been measured yet: it then counts as zero. */
  readonly level: string | null;
  readonly source: string;
  /** −100.00 … +100.00 as hundredths. */
  readonly scoreHundredths: bigint;
  /** Score × weight, as hundredths. */
  readonly pointsHundredths: bigint;
}

export interface KeyResults {
  readonly areas: readonly AreaScore[];
  readonly scoreHundredths: bigint;
  readonly poolCents: Cents;
  /** Score per cent of the pool: positive is paid to the parties, negative is paid by them. */
  readonly netCents: Cents;
}

const FULL = 10_000n;

/** The score of a level on a scale: linear between the named levels, never past ±100; rounded to two decimals, half up. */
export function scoreOf({ minus100At, zeroAt, plus100At }: ResultArea, level: string): bigint {
  const up = portion(zeroAt, plus100At, level);
  // On the zero's other side the same step is measured towards −100.
  const hundredths = up >= 0n ? up : -portion(zeroAt, minus100At, level);
  return hundredths > FULL ? FULL : hundredths < -FULL ? -FULL : hundredths;
}

/** How far `level` is from `zero` towards `full`, as hundredths of 100; negative on the other side. */
function portion(zero: string, full: string, level: string): bigint {
  const [z, f, l] = [parseRate(zero), parseRate(full), parseRate(level)];
  const over = fraction(l.num * z.den - z.num * l.den, l.den * z.den);
  const step = fraction(f.num * z.den - z.num * f.den, f.den * z.den);
  return divideRounded(FULL * over.num * step.den, over.den * step.num, 'half-up');
}

/** Weighs the scores and turns them into money of the pool: score 29 is 29 per cent of it. */
export function keyResults(
  { areas, poolPercent }: Pick<AllianceTerms, 'areas' | 'poolPercent'>,
  targetCents: Cents,
  measured: readonly Measured[],
): KeyResults {
  const scores = areas.map((area): AreaScore => {
    const found = measured.find(({ code }) => code === area.code);
    const scoreHundredths = found === undefined ? 0n : scoreOf(area, found.level);
    return {
      code: area.code,
      weight: area.weight,
      level: found?.level ?? null,
      source: found?.source ?? area.source,
      scoreHundredths,
      pointsHundredths: divideRounded(scoreHundredths * (hundredthsOf(area.weight) ?? 0n), FULL, 'half-up'),
    };
  });
  const poolCents = multiplyCents(targetCents, percent(poolPercent), 'half-up');
  return { areas: scores, poolCents, ...netOfPool(scores, poolCents) };
}

/** Points are rounded area by area, so that the rows a reader sees add up to the score. */
function netOfPool(areas: readonly AreaScore[], poolCents: Cents): Pick<KeyResults, 'scoreHundredths' | 'netCents'> {
  const scoreHundredths = areas.reduce((sum, { pointsHundredths }) => sum + pointsHundredths, 0n);
  const bounded = scoreHundredths > FULL ? FULL : scoreHundredths < -FULL ? -FULL : scoreHundredths;
  return { scoreHundredths: bounded, netCents: multiplyCents(poolCents, fraction(bounded, FULL), 'half-up') };
}
