import type { Cents } from './money.js';

/**
 * Splits an amount by weights so that the parts sum to it exactly (largest remainder). Each part is its exact share cut
 * to whole cents; the cents left over go one each to the largest cut-off shares, the lowest index first among equals.
 * A negative total is the mirror image of the positive one; a part with weight zero gets nothing.
 *
 * @throws RangeError when a weight is negative, or when no weight is positive although there is money to split.
 */
export function allocateCents(totalCents: Cents, weights: readonly bigint[]): Cents[] {
  if (totalCents < 0n) return allocateCents(-totalCents, weights).map((partCents) => -partCents);
  if (weights.some((weight) => weight < 0n)) throw new RangeError('a weight cannot be negative');
  const totalWeight = weights.reduce((sum, weight) => sum + weight, 0n);
  if (totalWeight === 0n) {
    if (totalCents === 0n) return weights.map(() => 0n);
    throw new RangeError('an amount cannot be split without a positive weight');
  }
  const shares = weights.map((weight, index) => {
    const exact = totalCents * weight;
    return { index, cents: exact / totalWeight, remainder: exact % totalWeight };
  });
  const leftCents = shares.reduce((left, share) => left - share.cents, totalCents);
  const byRemainder = [...shares].sort((a, b) => Number(b.remainder > a.remainder) - Number(b.remainder < a.remainder));
  // There are always fewer cents left than shares with a remainder, so a weight of zero never receives one.
  for (const share of byRemainder.slice(0, Number(leftCents))) share.cents += 1n;
  return shares.map((share) => share.cents);
}
