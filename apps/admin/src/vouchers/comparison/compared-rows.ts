import type { OfferFact } from './offer-facts.js';

export interface ComparedRow {
  key: string;
  label: string;
  /** One for each offer, in the order of the columns. */
  values: readonly string[];
  differs: boolean;
}

/** Facts of several offers turned into rows; a fact one of them lacks is a dash. */
export function comparedRows(columns: readonly (readonly OfferFact[])[]): ComparedRow[] {
  const labels = new Map(columns.flat().map(({ key, label }) => [key, label]));
  return [...labels].map(([key, label]) => {
    const values = columns.map((facts) => facts.find((fact) => fact.key === key)?.value ?? '–');
    return { key, label, values, differs: new Set(values).size > 1 };
  });
}
