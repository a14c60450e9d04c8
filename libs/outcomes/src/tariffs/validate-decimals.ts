import { isDecimalAmount, isDecimalRate, parseCents, parseRate } from '@kasvutori/platform';
import type { Report } from './flaw-texts.js';

/** Whether the decimal is from 0 to `most`. */
export function within(decimal: string, most: number): boolean {
  if (!isDecimalRate(decimal)) return false;
  const { num, den } = parseRate(decimal);
  return num >= 0n && num <= BigInt(most) * den;
}

/** A share of −100 to 100 per cent. */
export function checkShare(percent: string, path: string, report: Report): void {
  if (!within(percent.replace(/^-/, ''), 100)) report(path, 'share-out-of-range');
}

export function checkDecimal(value: string, path: string, report: Report): void {
  if (!isDecimalRate(value)) report(path, 'not-decimal');
}

/** An amount above zero; where nothing is meant by it, zero is no price. */
export function checkAmount(amount: string, path: string, report: Report): void {
  if (!isDecimalAmount(amount)) report(path, 'price-not-amount');
  else if (parseCents(amount) <= 0n) report(path, 'price-not-positive');
}

/** Shares of parties make a hundred. */
export function checkSplit(split: Readonly<Record<string, string>>, path: string, report: Report): void {
  const parts = Object.values(split);
  if (!parts.every(isDecimalRate)) return report(path, 'not-decimal');
  const hundred = parts.map(parseRate).reduce((sum, { num, den }) => sum + (num * 10n ** 18n) / den, 0n);
  if (hundred !== 100n * 10n ** 18n) report(path, 'not-hundred');
}

/** Days from which dated values hold: each day once. */
export function checkDates(dated: readonly { readonly from: string }[], path: string, report: Report): void {
  if (new Set(dated.map(({ from }) => from)).size !== dated.length) report(path, 'dates-overlap');
}
