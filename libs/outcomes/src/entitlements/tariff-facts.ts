import type { CalendarDate } from '@kasvutori/platform';
import type { ClientFacts } from '../facts/client-facts.js';

/** What a tariff may ask of one client beyond what is recorded of everybody. Order carries no meaning. */
export interface TariffFacts extends ClientFacts {
  readonly wages?: readonly Wage[];
  readonly benefits?: readonly BenefitPeriod[];
  readonly indexPoints?: readonly IndexPoint[];
  /** Keys of outcomes whose claims stand; left out where nobody has to ask. */
  readonly claims?: readonly string[];
}

interface Known {
  /** The row it stands on; null where there is none. */
  readonly factId: string | null;
}

/** Pay on the day it was paid. A correction of the register may be negative. */
export interface Wage extends Known {
  readonly employer: string;
  readonly paidOn: CalendarDate;
  readonly amount: string;
}

/** An unemployment benefit; both days included, `to: null` goes on. */
export interface BenefitPeriod extends Known {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
  readonly perDay: string;
}

/** A value of a published series, from the day it was published on. */
export interface IndexPoint extends Known {
  readonly series: string;
  readonly from: CalendarDate;
  readonly value: string;
}

/** What a tariff may ask of a whole contract. Order carries no meaning. */
export interface ContractFacts extends FactsOfContract {
  readonly clients: readonly ClientOfContract[];
}

/** What is known of the contract itself, beside its clients. */
export interface FactsOfContract {
  /** When the service was provided; both days included. */
  readonly service?: readonly { readonly from: CalendarDate; readonly to: CalendarDate | null }[];
  readonly indexPoints?: readonly IndexPoint[];
  readonly scores?: readonly ScoreOfMonth[];
  readonly serviceLevels?: readonly UnitsBelow[];
  readonly cohorts?: readonly Cohort[];
  readonly costs?: readonly Costs[];
  readonly results?: readonly ResultLevel[];
}

export interface ClientOfContract {
  /** A pseudonym that stays the same. */
  readonly client: string;
  readonly facts: TariffFacts;
}

interface Measured extends Known {
  /** The measure of the tariff it is of. */
  readonly measure: string;
  /** The last day it covers. */
  readonly on: CalendarDate;
}

export interface ScoreOfMonth extends Measured {
  readonly score: string;
  readonly answers: number;
}

export interface UnitsBelow extends Measured {
  readonly units: string;
}

export interface Cohort extends Known {
  readonly cohort: string;
  /** When its figures were established: the day of the outcome. */
  readonly on: CalendarDate;
  readonly segment: string | null;
  readonly clients: number;
  /** Properties that set multipliers: { area: "metro" }. */
  readonly properties: Readonly<Record<string, string>>;
  /** Sums of money by name: { wages: "1200000.00" }. */
  readonly figures: Readonly<Record<string, string>>;
}

export interface Costs extends Measured {
  readonly cost: string;
  readonly volume: string;
}

export interface ResultLevel extends Measured {
  readonly area: string;
  readonly level: string;
}
