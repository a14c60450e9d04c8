import { formatMoney } from '#ui';
import type { TariffResult } from './types.js';

/** Whole units: what a picture and its table can tell apart. The exact cents stand in the table of the numbers. */
export const whole = (amount: string): number => Math.round(Number(amount));

export const unitOf = ({ currency }: Pick<TariffResult, 'currency'>): string => (currency === 'EUR' ? '€' : currency);

/** For a sentence: without cents. */
export const about = (amount: string, currency: TariffResult['currency']): string =>
  formatMoney(`${whole(amount)}.00`, currency).replace(',00', '');

/** `2027-01` → 1/2027. */
export const monthName = (month: string): string => `${Number(month.slice(5, 7))}/${month.slice(0, 4)}`;

/** Of rows the one with the smallest (or with `-1` the largest) value. */
export const extreme = <Row>(rows: readonly Row[], value: (row: Row) => number, sign: 1 | -1 = 1): Row | undefined =>
  rows.reduce<Row | undefined>(
    (found, row) => (found === undefined || sign * value(row) < sign * value(found) ? row : found),
    undefined,
  );
