import { FinnishBusinessIds } from 'finnish-business-ids';

/** A Finnish business id (Y-tunnus) with its right check digit: "2345678-0" in form, seven digits, hyphen, digit. */
export function isBusinessId(value: unknown): value is string {
  return typeof value === 'string' && FinnishBusinessIds.isValidBusinessId(value);
}

/** A Finnish VAT number, "FI" and the eight digits of the business id. */
export function isFinnishVatNumber(value: unknown): value is string {
  return typeof value === 'string' && FinnishBusinessIds.isValidVatNumber(value);
}

/** @throws RangeError when it is not a business id. */
export function vatNumberOf(businessId: string): string {
  if (!isBusinessId(businessId)) throw new RangeError(`not a business id: ${businessId}`);
  return `FI${businessId.replace('-', '')}`;
}

/**
 * The n-th (0–99 999) business id for an invented company: valid in form and check digit, from the numbers 9 000 000
 * upwards that have been given to nobody. Different n never meet.
 */
export function inventedBusinessId(n: number): string {
  if (!Number.isInteger(n) || n < 0 || n > 99_999) throw new RangeError(`no invented business id number ${n}`);
  // Ten numbers for each n: one in eleven has no check digit (remainder 1) and is passed over.
  for (let number = 9_000_000 + n * 10; ; number += 1) {
    const checkDigit = FinnishBusinessIds.calculateChecksum(String(number));
    if (checkDigit >= 0) return `${number}-${checkDigit}`;
  }
}
