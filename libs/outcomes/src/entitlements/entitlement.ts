import type { CalendarDate, Cents, VatCategory } from '@kasvutori/platform';
import type { EntitlementKind } from '../tariffs/tariff.js';
import type { Trace } from './trace.js';

/** Something earned. `key` names what is paid once for this client; it is the same on every later day. */
export interface Entitlement {
  readonly key: string;
  /** Whose outcome it is, where several clients are looked at together. */
  readonly client?: string;
  readonly component: string;
  readonly kind: EntitlementKind;
  readonly outcomeDate: CalendarDate;
  /** The day it falls due, where that is not the day of the outcome: a cap deferred it, or it was kept back. */
  readonly dueOn?: CalendarDate;
  /** Units of a service event; "1" for what is paid once. A decimal. */
  readonly quantity: string;
  readonly unitPriceCents: Cents;
  readonly netCents: Cents;
  readonly vatCategory: VatCategory;
  readonly funding: 'voucher' | 'contract';
  readonly trace: Trace;
}

/** Something the tariff knows but that is worth nothing on the day: the trace says what it lacks. */
export interface Missing {
  readonly key: string;
  readonly component: string;
  readonly unitPriceCents: Cents;
  readonly trace: Trace;
}

export interface Entitlements {
  /** By outcome date, then the order of the tariff, then key. */
  readonly lines: readonly Entitlement[];
  readonly missing: readonly Missing[];
}
