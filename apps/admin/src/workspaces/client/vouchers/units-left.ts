const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));

/** How many units the money left is enough for at least: providers may charge less than the cap, never more from the voucher. */
export const unitsLeft = ({ available, maxUnitPrice }: { available: string; maxUnitPrice: string }): number =>
  Number(cents(available) / cents(maxUnitPrice));

/** The part of the value that is still free, 0–100, for the bar. */
export const percentLeft = ({ available, value }: { available: string; value: string }): number =>
  Number((cents(available) * 100n) / cents(value));
