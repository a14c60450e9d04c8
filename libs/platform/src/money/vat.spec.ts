import { describe, expect, test } from '@jest/globals';
import { calendarDate } from '../time/calendar-date.js';
import { isVatCategory, VAT_CATEGORIES, VAT_RATES, vatCategoryCode, vatOf, vatPercent } from './vat.js';

describe('the Finnish rates', () => {
  test.each([
    ['S', '2024-08-31', '24'],
    ['S', '2024-09-01', '25.5'],
    ['S', '2026-11-24', '25.5'],
    ['S-reduced', '2025-12-31', '14'],
    ['S-reduced', '2026-01-01', '13.5'],
    ['S-low', '2026-01-01', '10'],
    ['Z', '2026-01-01', '0'],
    ['E', '2026-01-01', '0'],
    ['AE', '2026-01-01', '0'],
    ['O', '2026-01-01', '0'],
  ] as const)('%s on %s is %s %%', (category, date, expected) => {
    expect(vatPercent(category, calendarDate(date))).toBe(expected);
  });

  test('a day before the table is an error, not zero tax', () => {
    expect(() => vatPercent('S', calendarDate('2012-12-31'))).toThrow(RangeError);
  });

  test('every category lists its rates newest first', () => {
    for (const category of VAT_CATEGORIES) {
      const starts = VAT_RATES[category].map((rate) => rate.from);
      expect(starts).toEqual([...starts].sort().reverse());
    }
  });
});

test.each([
  [10_000n, 'S', '2026-03-01', 2_550n],
  [10_000n, 'S', '2024-01-01', 2_400n],
  [1n, 'S', '2026-03-01', 0n],
  [2n, 'S', '2026-03-01', 1n],
  [-10_010n, 'S', '2026-03-01', -2_553n],
  [10_000n, 'S-reduced', '2026-03-01', 1_350n],
  [10_000n, 'E', '2026-03-01', 0n],
] as const)('the tax on %s cents in %s on %s is %s', (netCents, category, date, expected) => {
  expect(vatOf(netCents, category, calendarDate(date))).toBe(expected);
});

test('an invoice sees one code for every taxed supply', () => {
  expect(VAT_CATEGORIES.map(vatCategoryCode)).toEqual(['S', 'S', 'S', 'Z', 'E', 'AE', 'O']);
  expect([isVatCategory('S-low'), isVatCategory('X')]).toEqual([true, false]);
});
