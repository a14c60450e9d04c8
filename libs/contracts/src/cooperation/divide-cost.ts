import { allocateCents, parseRate, type Cents } from '@kasvutori/platform';
import type { CostKeyKind } from './cooperation-content.js';

const HUNDRED = '100';

export type WeightRefusal = 'weights-for-each-party' | 'weights-all-zero' | 'shares-not-hundred';

/** Weights are exact decimals of at most four places, one for each party. */
export function weightsRefusal(
  kind: CostKeyKind,
  weights: readonly string[],
  parties: number,
): WeightRefusal | undefined {
  if (weights.length !== parties) return 'weights-for-each-party';
  const total = sumOf(weights);
  if (total === 0n) return 'weights-all-zero';
  return kind === 'fixed-share' && total !== scaled(HUNDRED) ? 'shares-not-hundred' : undefined;
}

export interface CostPart {
  readonly weight: string;
  readonly cents: Cents;
}

/** The cost in proportion to the weights; parts sum to the whole to the cent (largest remainder). A negative cost takes one back. */
export function divideCost(totalCents: Cents, weights: readonly string[]): CostPart[] {
  const parts = allocateCents(totalCents, weights.map(scaled));
  return weights.map((weight, index) => ({ weight, cents: parts[index] ?? 0n }));
}

const PLACES = 10_000n;

/** Ten-thousandths: weights have at most four decimals. */
function scaled(weight: string): bigint {
  const { num, den } = parseRate(weight);
  if ((num * PLACES) % den !== 0n) throw new RangeError('a weight has at most four decimals');
  return (num * PLACES) / den;
}

const sumOf = (weights: readonly string[]): bigint => weights.reduce((sum, weight) => sum + scaled(weight), 0n);
