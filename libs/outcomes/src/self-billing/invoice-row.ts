import type { CalendarDate, Cents, Localised, VatCategory } from '@kasvutori/platform';

/** Lines of a statement that an invoice tells as one: the same contract, component, price and VAT. */
export interface BilledLines {
  readonly contractNumber: string;
  readonly component: string;
  readonly title: Localised;
  readonly vatCategory: VatCategory;
  /** "25.5" */
  readonly vatPercent: string;
  readonly unitPriceCents: Cents;
  /** A decimal: "12.5". */
  readonly quantity: string;
  readonly netCents: Cents;
  readonly firstOn: CalendarDate;
  readonly lastOn: CalendarDate;
  /** Numbers of the invoices these lines correct; empty when they are new. */
  readonly corrects: readonly string[];
}

export interface InvoicedQuantity {
  readonly quantity: string;
  readonly unitPriceCents: Cents;
}

/**
 * Quantity and unit price whose product is the row's net exactly, the price never negative (EN 16931, BR-27): as the lines have them
 * where that is so, one whole otherwise (a cap cut a line, something was paid before).
 */
export function invoicedQuantity({ quantity, unitPriceCents, netCents }: BilledLines): InvoicedQuantity {
  if (isProduct(quantity, unitPriceCents, netCents)) return { quantity, unitPriceCents };
  return netCents < 0n ? { quantity: '-1', unitPriceCents: -netCents } : { quantity: '1', unitPriceCents: netCents };
}

function isProduct(quantity: string, priceCents: Cents, netCents: Cents): boolean {
  const [whole = '0', decimals = ''] = quantity.split('.');
  return priceCents >= 0n && BigInt(whole + decimals) * priceCents === netCents * 10n ** BigInt(decimals.length);
}
