import type { CalendarDate, Localised } from '@kasvutori/platform';
import type { Cap, ComponentOf, ScoreBand, ScoreMeasure, Tier } from '../tariffs/tariff.js';

/** One row of the arithmetic: what it does to the amount so far. Amounts and numbers are decimal strings. */
export type Step =
  | { readonly op: 'price'; readonly amount: string; readonly segment: string | null }
  | { readonly op: 'units'; readonly units: string; readonly unit: Localised }
  | DaysStep
  | ScoreStep
  /** A row of an alliance's settlement, told by the contract; without an amount it only says what was counted. */
  | { readonly op: 'alliance'; readonly label: Localised; readonly amount: string | null }
  | { readonly op: 'voucher'; readonly amount: string }
  | { readonly op: 'nothing'; readonly reason: NothingFor }
  | {
      readonly op: 'dearest-of-group';
      readonly group: string;
      readonly already: string;
      readonly by: readonly string[];
    }
  | { readonly op: 'client-cap'; readonly cap: string; readonly used: string; readonly clause: string }
  | { readonly op: 'paid-before'; readonly amount: string }
  | { readonly op: 'contract-cap'; readonly left: string }
  /** A disputed fact makes no new payment: what would be due without it. */
  | { readonly op: 'disputed'; readonly left: string }
  | PriceStep
  | ThresholdStep
  | ContractStep
  | LimitStep
  | SplitStep;

/** What becomes of the price before anything is counted. */
export type PriceStep =
  /** `value: null`: nothing was published by the day, so the price stands as it is. Rounded here: it is the unit price. */
  | {
      readonly op: 'index';
      readonly series: string;
      readonly base: string;
      readonly value: string | null;
      readonly from: CalendarDate;
      readonly clause: string;
    }
  | { readonly op: 'factor'; readonly of: 'cohort-year' | 'property'; readonly name: string; readonly factor: string }
  | {
      readonly op: 'tier';
      readonly ordinal: number;
      readonly all: number;
      readonly mode: 'marginal' | 'whole';
      readonly tiers: readonly Tier[];
    };

/** What was needed and what there is, of one client; nothing is paid below it. */
export type ThresholdStep =
  | {
      readonly op: 'earnings';
      readonly needed: string;
      readonly earned: string;
      readonly until: CalendarDate;
      readonly clause: string;
    }
  | {
      readonly op: 'months';
      readonly needed: string;
      readonly months: string;
      readonly full: string;
      readonly half: string;
      readonly clause: string;
    }
  | {
      readonly op: 'benefits';
      readonly needed: string;
      readonly before: string;
      readonly after: string;
      readonly days: number;
      readonly clause: string;
    }
  | {
      readonly op: 'block';
      readonly number: number;
      readonly days: number;
      readonly from: CalendarDate;
      readonly clause: string;
    };

/** What is reckoned of the whole contract. */
export type ContractStep =
  | { readonly op: 'share'; readonly percent: string; readonly of: string }
  | { readonly op: 'spread'; readonly months: number }
  | { readonly op: 'part-of-month'; readonly days: number; readonly of: number }
  | { readonly op: 'below-level'; readonly units: string; readonly percent: string }
  | { readonly op: 'sum'; readonly figure: string; readonly amount: string }
  | { readonly op: 'predicted'; readonly amount: string; readonly exceeded: boolean }
  | {
      readonly op: 'delta';
      readonly clients: number;
      readonly pairs: readonly {
        readonly control: string;
        readonly treated: string;
        readonly better: 'lower' | 'higher';
      }[];
    }
  | { readonly op: 'over-baseline'; readonly clients: number; readonly outcomes: number; readonly percent: string }
  | {
      readonly op: 'gain-pain';
      readonly target: string;
      readonly cost: string;
      readonly ranges: ComponentOf<'gainPain'>['ranges'];
      readonly painCap: string;
    }
  | {
      readonly op: 'key-results';
      readonly target: string;
      readonly poolPercent: string;
      readonly areas: ComponentOf<'kraPool'>['areas'];
      readonly levels: readonly { readonly code: string; readonly level: string }[];
    };

/** The part of one of those who share a contract; `party: null` is its provider. `held`: its part of what is kept back, or was. */
export interface SplitStep {
  readonly op: 'split';
  readonly shares: readonly { readonly party: string | null; readonly percent: string }[];
  readonly at: number;
  readonly held: string | null;
}

/** What groups, caps and retention leave of a line. */
export type LimitStep =
  | { readonly op: 'first-of-group'; readonly group: string; readonly by: string }
  | {
      readonly op: 'cap';
      readonly scope: Cap['scope'];
      readonly onHit: Cap['onHit'];
      readonly cap: string;
      readonly used: string;
      readonly clause: string;
    }
  /** The rest of a line that a cap of the year before cut. */
  | { readonly op: 'deferred'; readonly paid: string; readonly to: CalendarDate }
  /** Kept back of the line until a day, or until what `after` names has come about. */
  | {
      readonly op: 'retained';
      readonly percent: string;
      readonly held: string;
      readonly until: CalendarDate | null;
      readonly after: string | null;
      readonly clause: string;
    }
  /** What was kept back of a line falls due, or so much of it. */
  | {
      readonly op: 'released';
      readonly held: string;
      readonly percent: string;
      readonly on: CalendarDate;
      readonly clause: string;
    };

export type NothingFor =
  | 'event-reversed'
  | 'not-happened'
  | 'no-longer-in-tariff'
  | 'not-published'
  | 'of-contract'
  | 'figures-missing'
  | 'not-claimed';

/** A published score and the bands it was read by: a share of the base, or nothing with fewer clients than agreed. */
export interface ScoreStep {
  readonly op: 'score';
  readonly measure: ScoreMeasure | 'score';
  readonly score: string;
  readonly clients: number;
  readonly minClients: number;
  readonly bands: readonly ScoreBand[];
}

export interface DaysStep {
  readonly op: 'days';
  readonly needed: number;
  readonly ordinary: number;
  readonly subsidised: number;
  readonly weight: string;
  readonly minHoursWeek: string;
  readonly maxGapDays: number;
  /** A longer break pauses the count too. */
  readonly keepsLongGaps?: true;
  readonly clause: string;
  readonly stretches: readonly {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    readonly subsidised: boolean;
  }[];
}

export type FactUsed =
  | { readonly kind: 'alliance'; readonly text: Localised }
  | { readonly kind: 'service-start'; readonly on: CalendarDate }
  | { readonly kind: 'segment'; readonly id: string | null; readonly segment: string; readonly from: CalendarDate }
  | {
      readonly kind: 'employment';
      readonly id: string | null;
      readonly employer: string;
      readonly from: CalendarDate;
      readonly to: CalendarDate | null;
      readonly hoursPerWeek: string;
      readonly subsidised: boolean;
    }
  | {
      readonly kind: 'service-event';
      readonly id: string | null;
      readonly eventId: string;
      readonly on: CalendarDate;
      readonly units: string;
      readonly reversed: boolean;
    }
  | {
      readonly kind: 'quality';
      readonly id: string;
      readonly measure: ScoreMeasure;
      readonly batch: number;
      readonly clients: number;
      readonly score: string;
      readonly low: string;
      readonly high: string;
      readonly publishedOn: CalendarDate;
    }
  | { readonly kind: 'study-start'; readonly id: string | null; readonly on: CalendarDate }
  | {
      readonly kind: 'wage';
      readonly id: string | null;
      readonly employer: string;
      readonly on: CalendarDate;
      readonly amount: string;
    }
  | {
      readonly kind: 'benefit';
      readonly id: string | null;
      readonly from: CalendarDate;
      readonly to: CalendarDate | null;
      readonly perDay: string;
    }
  | {
      readonly kind: 'index';
      readonly id: string | null;
      readonly series: string;
      readonly from: CalendarDate;
      readonly value: string;
    }
  /** Something reckoned of the contract on a day: a score, units below a level, a sum of a cohort, costs, a level reached. */
  | {
      readonly kind: 'figure';
      readonly id: string | null;
      readonly name: string;
      readonly on: CalendarDate;
      readonly value: string;
    };
