/**
 * Payment references: the Finnish one (Finance Finland, 4–20 digits, weights 7-3-1) and the international creditor
 * reference of ISO 11649 ("RF").
 */

/** The reference of 3–19 digits with its check digit. @throws RangeError for anything else, also for zeros only. */
export function finnishReference(base: string): string {
  if (!/^\d{3,19}$/.test(base) || /^0+$/.test(base))
    throw new RangeError(`no reference can be made of ${JSON.stringify(base)}`);
  const digits = base.replace(/^0+(?=\d{3})/, '');
  return digits + finnishCheckDigit(digits);
}

/** Spaces are not part of a reference: "1234 5" is refused here, `plainReference` takes them out. */
export function isFinnishReference(value: unknown): value is string {
  if (typeof value !== 'string' || !/^\d{4,20}$/.test(value) || /^0+$/.test(value)) return false;
  return finnishCheckDigit(value.slice(0, -1)) === value.slice(-1);
}

/** "RF", two check digits and the reference. @throws RangeError when it is not a Finnish reference. */
export function rfReference(finnish: string): string {
  if (!isFinnishReference(finnish)) throw new RangeError(`not a Finnish reference: ${JSON.stringify(finnish)}`);
  const digits = finnish.replace(/^0+/, '');
  return `RF${String(98 - mod97(`${digits}RF00`)).padStart(2, '0')}${digits}`;
}

/** Any creditor reference of ISO 11649, also one from another country with letters in it. */
export function isRfReference(value: unknown): value is string {
  if (typeof value !== 'string' || !/^RF\d{2}[0-9A-Z]{1,21}$/.test(value)) return false;
  return mod97(value.slice(4) + value.slice(0, 4)) === 1;
}

export function isPaymentReference(value: unknown): value is string {
  return isFinnishReference(value) || isRfReference(value);
}

/** What people type, without spaces and in capitals. */
export function plainReference(typed: string): string {
  return typed.replace(/\s/g, '').toUpperCase();
}

/** As people read it: Finnish in fives from the right, RF in fours from the left; no-break spaces between. */
export function formatReference(reference: string): string {
  const groups = reference.startsWith('RF') ? reference.match(/.{1,4}/g) : reference.match(/\d{1,5}(?=(\d{5})*$)/g);
  return (groups ?? [reference]).join('\u00a0');
}

function finnishCheckDigit(digits: string): string {
  const weights = [7, 3, 1];
  const sum = [...digits]
    .reverse()
    .reduce((total, digit, index) => total + Number(digit) * (weights[index % 3] ?? 0), 0);
  return String((10 - (sum % 10)) % 10);
}

/** Remainder by 97 of the text read as a number, letters as 10–35 (ISO 7064, MOD 97-10). */
function mod97(text: string): number {
  let remainder = 0;
  for (const character of text) {
    const value = parseInt(character, 36);
    remainder = (remainder * (value > 9 ? 100 : 10) + value) % 97;
  }
  return remainder;
}
