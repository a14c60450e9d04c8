import type { Language } from '../texts/language.js';

/** An amount of money in minor units. Variables that hold one end in `…Cents`. */
export type Cents = bigint;

/** The one currency of the platform; it travels with every amount that leaves us. */
export type Currency = 'EUR';

/** 15 digits in all: what an ISO 20022 amount may hold with two decimals, and what numeric(15,2) stores. */
export const MAX_CENTS: Cents = 999_999_999_999_999n;

const DECIMAL_AMOUNT = /^-?(?:0|[1-9]\d{0,12})(?:\.\d{1,2})?$/;
const NO_BREAK_SPACE = '\u00a0';
const MINUS = '\u2212';

/** True for what `parseCents` accepts: "1250.50", "-0.05", "7"; never "01", "1,5", "+1", "1e3", " 1", "-0". */
export function isDecimalAmount(text: unknown): text is string {
  return typeof text === 'string' && DECIMAL_AMOUNT.test(text) && !/^-0(?:\.0{1,2})?$/.test(text);
}

/**
 * Reads a decimal amount such as "1250.50" as cents.
 * @throws RangeError when the text is not an amount with at most two decimals and 15 digits.
 */
export function parseCents(text: string): Cents {
  if (!isDecimalAmount(text)) throw new RangeError(`not an amount in euros and cents: ${JSON.stringify(text)}`);
  const negative = text.startsWith('-');
  const [euros = '0', decimals = ''] = text.replace('-', '').split('.');
  const cents = BigInt(euros) * 100n + BigInt(decimals.padEnd(2, '0'));
  return negative ? -cents : cents;
}

/** Cents as the decimal string used in JSON, CSV and XML: always two decimals, "." and no grouping ("-0.05"). */
export function centsToDecimal(cents: Cents): string {
  const { sign, euros, decimals } = split(cents, '-');
  return `${sign}${euros}.${decimals}`;
}

/**
 * Cents as people read them: "1 250,50 €" in Finnish and Swedish, "1,250.50 €" in English. Spaces never break the
 * line and the minus is a real one (U+2212), so that a negative amount cannot be read as a list or a range.
 */
export function formatCents(cents: Cents, language: Language): string {
  const { sign, euros, decimals } = split(cents, MINUS);
  const [group, point] = language === 'en' ? [',', '.'] : [NO_BREAK_SPACE, ','];
  return `${sign}${euros.replace(/\B(?=(\d{3})+$)/g, group)}${point}${decimals}${NO_BREAK_SPACE}€`;
}

export function sumCents(amounts: Iterable<Cents>): Cents {
  let totalCents = 0n;
  for (const amountCents of amounts) totalCents += amountCents;
  return totalCents;
}

function split(cents: Cents, minus: string): { sign: string; euros: string; decimals: string } {
  const digits = (cents < 0n ? -cents : cents).toString().padStart(3, '0');
  return { sign: cents < 0n ? minus : '', euros: digits.slice(0, -2), decimals: digits.slice(-2) };
}
