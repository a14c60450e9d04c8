import type { Cents } from '@kasvutori/platform';

/** Fewer runs than this show no trend. */
const RUNS_NEEDED = 3;

/**
 * What a provider is usually paid in a run, when the sum of now is unlike it: the median of earlier runs, when `now` is further from it than their
 * spread explains (4.45 median absolute deviations, three standard deviations of a normal sum) and than three tenths of it. Else null.
 */
export function unusual(earlier: readonly Cents[], now: Cents): Cents | null {
  if (earlier.length < RUNS_NEEDED) return null;
  const usual = median(earlier);
  const spread = (median(earlier.map((one) => distance(one, usual))) * 445n) / 100n;
  const share = (distance(usual, 0n) * 3n) / 10n;
  return distance(now, usual) > (spread > share ? spread : share) ? usual : null;
}

const distance = (a: Cents, b: Cents): Cents => (a > b ? a - b : b - a);

/** Of an even number the lower of the two in the middle: a sum that was. */
function median(sums: readonly Cents[]): Cents {
  const inOrder = [...sums].sort((a, b) => (a < b ? -1 : 1));
  return inOrder[Math.floor((inOrder.length - 1) / 2)] ?? 0n;
}
