import type { CalendarDate } from '@kasvutori/platform';

/** What is known of one client in one contract, as it stands: corrections applied. Order carries no meaning. */
export interface ClientFacts {
  readonly serviceStart: CalendarDate;
  readonly segments: readonly SegmentFact[];
  readonly spells: readonly EmploymentSpell[];
  readonly serviceEvents: readonly ServiceEvent[];
  readonly studyStarts: readonly StudyStart[];
}

interface Known {
  /** The row it stands on; null for what the participation itself says. */
  readonly factId: string | null;
}

export interface SegmentFact extends Known {
  readonly segment: string;
  readonly from: CalendarDate;
}

/** Work for one employer; both days included, `end: null` goes on. */
export interface EmploymentSpell extends Known {
  readonly employer: string;
  readonly start: CalendarDate;
  readonly end: CalendarDate | null;
  /** A decimal with at most two decimals: "37.5". */
  readonly hoursPerWeek: string;
  readonly subsidised: boolean;
}

/** A service event the provider delivered and the voucher paid for; taken back when `reversed`. */
export interface ServiceEvent extends Known {
  readonly eventId: string;
  /** The component of the contract's prices it is charged by. */
  readonly component: string;
  readonly on: CalendarDate;
  /** A decimal: "1.5". */
  readonly units: string;
  /** What the voucher paid for it, net: the contract's price, or less when the voucher was granted with a lower one. */
  readonly voucherAmount: string | null;
  readonly reversed: boolean;
}

export interface StudyStart extends Known {
  readonly on: CalendarDate;
}
