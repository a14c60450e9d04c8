import type { CalendarDate } from '../time/calendar-date.js';
import type { Cents } from './money.js';
import { multiplyCents, percent, type Rate } from './rate.js';

/**
 * VAT treatments by the category codes of UNCL5305 that EN 16931 invoices carry: S taxed, Z zero rated, E exempt,
 * AE reverse charge, O outside the scope of VAT. An invoice knows only "S" for every taxed supply; the two lowered
 * Finnish rates get names of their own here, and `vatCategoryCode` gives back the code of the standard.
 */
export const VAT_CATEGORIES = ['S', 'S-reduced', 'S-low', 'Z', 'E', 'AE', 'O'] as const;

export type VatCategory = (typeof VAT_CATEGORIES)[number];

interface DatedRate {
  /** First day the rate applies. */
  readonly from: string;
  readonly percent: string;
}

/** VAT Act (arvonlisäverolaki 1501/1993) §§ 84–85a with the changes of 2013, 2024 (25,5 %) and 2026 (13,5 %). */
export const VAT_RATES: Readonly<Record<VatCategory, readonly DatedRate[]>> = {
  S: [
    { from: '2024-09-01', percent: '25.5' },
    { from: '2013-01-01', percent: '24' },
  ],
  'S-reduced': [
    { from: '2026-01-01', percent: '13.5' },
    { from: '2013-01-01', percent: '14' },
  ],
  'S-low': [{ from: '2013-01-01', percent: '10' }],
  Z: [{ from: '2013-01-01', percent: '0' }],
  E: [{ from: '2013-01-01', percent: '0' }],
  AE: [{ from: '2013-01-01', percent: '0' }],
  O: [{ from: '2013-01-01', percent: '0' }],
};

export function isVatCategory(value: unknown): value is VatCategory {
  return typeof value === 'string' && (VAT_CATEGORIES as readonly string[]).includes(value);
}

/** The code an e-invoice carries (UNCL5305). */
export function vatCategoryCode(category: VatCategory): 'S' | 'Z' | 'E' | 'AE' | 'O' {
  return category === 'S-reduced' || category === 'S-low' ? 'S' : category;
}

/**
 * The rate in force on the day of supply, in percent ("25.5").
 * @throws RangeError for a day before 2013, which the table does not reach.
 */
export function vatPercent(category: VatCategory, supplyDate: CalendarDate): string {
  const rate = VAT_RATES[category].find((candidate) => candidate.from <= supplyDate);
  if (rate === undefined) throw new RangeError(`no VAT rate is known for ${category} on ${supplyDate}`);
  return rate.percent;
}

export function vatRate(category: VatCategory, supplyDate: CalendarDate): Rate {
  return percent(vatPercent(category, supplyDate));
}

/** The tax on a net amount by the rate of the day of supply, rounded half up to the cent as in Finnish invoicing. */
export function vatOf(netCents: Cents, category: VatCategory, supplyDate: CalendarDate): Cents {
  return multiplyCents(netCents, vatRate(category, supplyDate), 'half-up');
}
