const PERCENT = /^\d{1,3}(?:[.,]\d{1,2})?$/;

/** A sum as so many per cent of this year's, both decimal strings, halves up; undefined when the per cent is no number. */
export function nextYearAmount(allocated: string, percent: string): string | undefined {
  if (!PERCENT.test(percent)) return undefined;
  const [whole = '0', part = ''] = percent.replace(',', '.').split('.');
  const hundredths = BigInt(whole) * 100n + BigInt(part.padEnd(2, '0'));
  const cents = (BigInt(allocated.replace('.', '')) * hundredths + 5_000n) / 10_000n;
  const digits = String(cents).padStart(3, '0');
  return `${digits.slice(0, -2)}.${digits.slice(-2)}`;
}
