import type { Cents } from '@kasvutori/platform';

/** A share of the clients in work, per cent, and what it leaves to the provider. */
export interface CurvePoint {
  readonly workRate: number;
  readonly surplusCents: Cents;
}

/** The place of the first month from which on the balance is never below nought; null when that never comes. */
export function breakEvenMonth(balance: readonly Cents[]): number | null {
  const month = balance.findLastIndex((cents) => cents < 0n) + 1;
  return month < balance.length ? month : null;
}

/**
 * The share of clients in work from which on the provider loses nothing, on straight lines between the points that were simulated;
 * null when no point reaches it.
 */
export function breakEvenRate(points: readonly CurvePoint[]): number | null {
  const ordered = [...points].sort((a, b) => a.workRate - b.workRate);
  const at = ordered.findIndex(({ surplusCents }) => surplusCents >= 0n);
  const [before, found] = [ordered[at - 1], ordered[at]];
  if (found === undefined) return null;
  if (before === undefined) return found.workRate;
  const part = Number(-before.surplusCents) / Number(found.surplusCents - before.surplusCents);
  return before.workRate + part * (found.workRate - before.workRate);
}
