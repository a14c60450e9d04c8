import type { CalendarDate, Cents, Language, VatCategory } from '@kasvutori/platform';
import type { CallOffTerms } from '../call-offs/call-off-terms.js';
import type { Scoring } from '../criteria/scoring.js';

/** A text for people; while the tender is a draft some languages may be missing. */
export type TenderText = Readonly<Partial<Record<Language, string>>>;

/** eForms codes of the list procurement-procedure-type that a tender here may follow. */
export const PROCEDURES = [
  'open',
  'restricted',
  'neg-w-call',
  'neg-wo-call',
  'comp-dial',
  'innovation',
  'oth-single',
  'oth-mult',
] as const;

/** eForms codes of the list framework-agreement. */
export const FRAMEWORKS = ['none', 'fa-wo-rc', 'fa-w-rc', 'fa-mix'] as const;

/**
 * What one price item pays for: `unit` each approved service event (from the client's voucher), `attachment` once at the
 * start of service, `milestone` employment that has lasted `thresholdDays` (from the contract's outcome money).
 */
export const PRICE_ITEM_KINDS = ['unit', 'attachment', 'milestone'] as const;

export const CRITERION_KINDS = ['price', 'cost', 'quality'] as const;

/**
 * How the bids for a lot become an order: by points (`best-ratio`), by the price or cost alone, by quality alone at a price the buyer
 * has fixed, or by the price divided by what the quality is worth (`coefficient`). Procurement Act § 93; docs/domain/evaluation.md.
 */
export const EVALUATION_METHODS = ['best-ratio', 'lowest-price', 'fixed-price', 'coefficient'] as const;

export type Procedure = (typeof PROCEDURES)[number];
export type Framework = (typeof FRAMEWORKS)[number];
export type PriceItemKind = (typeof PRICE_ITEM_KINDS)[number];
export type CriterionKind = (typeof CRITERION_KINDS)[number];
export type EvaluationMethod = (typeof EVALUATION_METHODS)[number];

export interface PriceItem {
  readonly code: string;
  readonly kind: PriceItemKind;
  readonly title: TenderText;
  readonly unit: TenderText;
  /** Estimated, for comparing bids: the comparison price of a lot is Σ quantity × unit price. */
  readonly quantity: number;
  readonly maxUnitPriceCents: Cents | null;
  /** Days of sustained employment; of a milestone only. */
  readonly thresholdDays: number | null;
  readonly vatCategory: VatCategory;
}

export interface Criterion {
  readonly kind: CriterionKind;
  readonly title: TenderText;
  readonly description: TenderText;
  /** Percent with at most two decimals, "60" or "42.50"; of a group the sum of its members. */
  readonly weight: string | null;
  /** Place (from 0) of its group in the lot's list; see criteria/criteria-tree.ts. */
  readonly parent?: number | null | undefined;
  /** Absent: price and cost relative to the lowest, quality by a panel from 0 to 5. */
  readonly scoring?: Scoring | null | undefined;
  /** Points below which a bid is not compared; of quality only. */
  readonly minPoints?: string | null | undefined;
}

export interface Lot {
  /** Absent for a lot that is new. */
  readonly id?: string | undefined;
  readonly reference: string;
  readonly title: TenderText;
  readonly description: TenderText;
  readonly serviceKind: string | null;
  readonly municipalities: readonly string[];
  readonly nuts: readonly string[];
  readonly mainCpv: string | null;
  readonly additionalCpv: readonly string[];
  readonly estimatedValueCents: Cents | null;
  readonly frameworkMaxCents: Cents | null;
  /** The most that attachments and milestones of one contract of this lot may cost. */
  readonly capCents: Cents | null;
  readonly startsOn: CalendarDate | null;
  readonly durationMonths: number | null;
  /** How many providers may win the lot. */
  readonly maxAwards: number;
  /** Absent: best-ratio. */
  readonly evaluationMethod?: EvaluationMethod | undefined;
  /** How call-offs of a framework are given; absent: the client chooses. */
  readonly callOff?: CallOffTerms | null | undefined;
  readonly priceItems: readonly PriceItem[];
  readonly criteria: readonly Criterion[];
}

/** Everything an officer writes into a tender; amounts in cents, deadlines on the wall clock of Helsinki. */
export interface TenderContent {
  readonly title: TenderText;
  readonly description: TenderText;
  /** The language the tender leads with: in it everything must be said. */
  readonly language: Language;
  readonly bidLanguages: readonly Language[];
  readonly procedure: Procedure;
  readonly mainCpv: string | null;
  readonly additionalCpv: readonly string[];
  readonly framework: Framework;
  readonly frameworkMaxCents: Cents | null;
  readonly estimatedValueCents: Cents | null;
  /** The provider is paid by the right to exploit the service rather than by the buyer (Procurement Act § 4). */
  readonly concession?: boolean | undefined;
  /** Why an EU procurement is not split into lots (§ 75). */
  readonly undividedReason?: TenderText | undefined;
  /** 'YYYY-MM-DDTHH:MM', Finnish time. */
  readonly questionsLocal: string | null;
  readonly submissionLocal: string | null;
  /** How many lots one bidder may bid for, and how many of them it may win; no limit when absent. */
  readonly maxLotsBid?: number | null | undefined;
  readonly maxLotsAwarded?: number | null | undefined;
  /** Quality is scored without names: the officers learn whose bid is whose when scoring has been closed. */
  readonly anonymousQuality?: boolean | undefined;
  readonly lots: readonly Lot[];
}
