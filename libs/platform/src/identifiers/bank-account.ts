import { composeIBAN, electronicFormatIBAN, friendlyFormatIBAN, isValidBIC, isValidIBAN } from 'ibantools';

/** An IBAN in its electronic form: capitals and digits without spaces, right length and check digits for its country. */
export function isIban(value: unknown): value is string {
  return typeof value === 'string' && isValidIBAN(value);
}

export function isBic(value: unknown): value is string {
  return typeof value === 'string' && isValidBIC(value);
}

/** What people type ("fi21 1234 5600 0007 85") in electronic form, or null when it is not an IBAN. */
export function readIban(typed: string): string | null {
  const electronic = electronicFormatIBAN(typed);
  return isIban(electronic) ? electronic : null;
}

/** In groups of four, as people read it; no-break spaces keep it on one line. */
export function formatIban(iban: string): string {
  return friendlyFormatIBAN(iban, '\u00a0') ?? iban;
}

/**
 * The n-th (0–9 999 999) Finnish IBAN for an invented account: every check digit is right, yet no Finnish bank has
 * codes that begin with 9.
 */
export function inventedIban(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 9_999_999) throw new RangeError(`no invented account number ${n}`);
  const account = `999000${String(n).padStart(7, '0')}`;
  const iban = composeIBAN({ countryCode: 'FI', bban: account + luhnDigit(account) });
  if (iban === null) throw new RangeError(`no IBAN can be made of ${account}`);
  return iban;
}

function luhnDigit(digits: string): string {
  const sum = [...digits].reverse().reduce((total, digit, index) => {
    const value = Number(digit) * (index % 2 === 0 ? 2 : 1);
    return total + (value > 9 ? value - 9 : value);
  }, 0);
  return String((10 - (sum % 10)) % 10);
}
