import { addMonths, dayBefore } from './calendar.js';

const cents = (amount: string): bigint => BigInt(amount.replace('.', ''));
const decimal = (value: bigint): string => {
  const digits = String(value < 0n ? -value : value).padStart(3, '0');
  return `${value < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
};

export interface GrantSums {
  /** Decimal string: units × the cap of one unit. */
  value: string;
  /** What the budget holds after the grant; negative when it does not hold enough. */
  after: string;
  short: boolean;
  /** Last day of use. */
  lastDay: string | undefined;
}

interface Service {
  maxUnitPrice: string;
  available: string | null;
  validityMonths: number;
}

/** The day before, or the month's last where it is too short: 31.8. + 6 months end on 28.2. */
const lastDayOf = (from: string, end: string) => (end.slice(8) < from.slice(8) ? end : dayBefore(end));

/** What a grant comes to, for the eyes of the case worker; the API reckons and checks it again. */
export function grantSums(service: Service, units: unknown, validFrom: string): GrantSums | undefined {
  if (typeof units !== 'number' || !Number.isInteger(units) || units < 1) return undefined;
  const value = BigInt(units) * cents(service.maxUnitPrice);
  const after = cents(service.available ?? '0.00') - value;
  const end = /^\d{4}-\d{2}-\d{2}$/.test(validFrom) ? addMonths(validFrom, service.validityMonths) : undefined;
  return { value: decimal(value), after: decimal(after), short: after < 0n, lastDay: end && lastDayOf(validFrom, end) };
}
