import { type Cents, multiplyCents, percent, sumCents, type VatCategory } from '@kasvutori/platform';

/** The net sum of a provider's lines in a run, per VAT category and rate. */
export interface NetByVat {
  readonly category: VatCategory;
  /** "25.5" */
  readonly percent: string;
  readonly netCents: Cents;
}

export interface VatRow extends NetByVat {
  readonly vatCents: Cents;
}

export interface DocumentSums {
  readonly netCents: Cents;
  readonly vatCents: Cents;
  readonly vatRows: readonly VatRow[];
}

/** VAT is computed and rounded once per category and rate of a document, not per line, as EN 16931 invoices do (BR-CO-17). */
export function documentSums(nets: readonly NetByVat[]): DocumentSums {
  const vatRows = nets.map((row) => ({
    ...row,
    vatCents: multiplyCents(row.netCents, percent(row.percent), 'half-up'),
  }));
  return {
    netCents: sumCents(vatRows.map((row) => row.netCents)),
    vatCents: sumCents(vatRows.map((row) => row.vatCents)),
    vatRows,
  };
}

/** What leaves for the bank and what waits: a negative sum is never sent, it lowers the next payment. */
export function payOrCarry(dueCents: Cents): { readonly payCents: Cents; readonly carryCents: Cents } {
  return dueCents > 0n ? { payCents: dueCents, carryCents: 0n } : { payCents: 0n, carryCents: dueCents };
}
