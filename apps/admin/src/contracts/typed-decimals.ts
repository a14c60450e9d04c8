/** A decimal is typed and shown with a comma; the API has a point. */
export const withComma = (decimal: string | null | undefined): string => (decimal ?? '').replace('.', ',');

export const typedDecimal = (typed: string): string | null => typed.replace(/\s/g, '').replace(',', '.') || null;
