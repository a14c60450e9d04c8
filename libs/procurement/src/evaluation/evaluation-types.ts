import type { Cents, Rate } from '@kasvutori/platform';
import type { Scoring } from '../criteria/scoring.js';
import type { EvaluationMethod } from '../tenders/tender-content.js';
import type { LifeCycleLine } from './life-cycle.js';

export interface WeightedCriterion {
  readonly id: string;
  readonly kind: 'price' | 'cost' | 'quality';
  /** Percent; the weights of a lot sum to 100. */
  readonly weight: Rate;
  readonly scoring?: Scoring | null | undefined;
}

/** Points a bid needs of some criteria together, to be compared at all. */
export interface Minimum {
  /** Of the criterion or of its group. */
  readonly criterionId: string;
  /** The criteria whose points count: itself, or the members of the group. */
  readonly of: readonly string[];
  readonly points: Rate;
}

/** How the lot is evaluated beside its criteria. */
export interface LotRule {
  readonly method?: EvaluationMethod | undefined;
  readonly minimums?: readonly Minimum[] | undefined;
}

export interface EvaluatedBid {
  readonly bidId: string;
  readonly comparisonPriceCents: Cents;
  /** Scores of each criterion that a panel scores: the one agreed on, or one for each officer, whose mean counts. */
  readonly scores: ReadonlyMap<string, readonly number[]>;
  /** Stated numbers by criterion, or by `criterion/CODE` for a component of a cost (in euros); yes is 1 and no is 0. */
  readonly values?: ReadonlyMap<string, Rate>;
  /** Lower goes first among bids that are equal in everything else. */
  readonly drawTicket: string;
}

export type TieRule = 'lower-price' | 'draw';

interface OfCriterion {
  readonly criterionId: string;
  readonly weight: string;
  readonly points: string;
}

/** A row of the arithmetic, in no language: amounts and points as decimal strings, points rounded to two decimals. */
export type TraceRow =
  | ({ readonly kind: 'price'; readonly lowest: string; readonly offered: string } & OfCriterion)
  | ({ readonly kind: 'linear'; readonly best: string; readonly worst: string; readonly offered: string } & OfCriterion)
  | {
      readonly kind: 'life-cycle';
      readonly criterionId: string;
      readonly years: number;
      readonly discountRate: string;
      readonly price: string;
      readonly lines: readonly LifeCycleLine[];
      readonly total: string;
    }
  | ({
      readonly kind: 'quality';
      readonly scores: readonly number[];
      /** Rounded to two decimals; null while nobody has scored. */
      readonly average: string | null;
      /** Absent in decisions of before: 5. */
      readonly max?: number;
    } & OfCriterion)
  | ({
      readonly kind: 'stated';
      readonly value: string | null;
      readonly best: string;
      readonly worst: string;
    } & OfCriterion)
  | ({ readonly kind: 'yes-no'; readonly value: string | null } & OfCriterion)
  /** offered ÷ (1 + quality ÷ (100 − most)) = adjusted */
  | {
      readonly kind: 'adjusted';
      readonly offered: string;
      readonly quality: string;
      readonly most: string;
      readonly adjusted: string;
      readonly lowest: string;
      readonly points: string;
    }
  | { readonly kind: 'total'; readonly points: string }
  | { readonly kind: 'tie'; readonly rule: TieRule; readonly bidIds: readonly string[] };

export interface RankedBid {
  readonly bidId: string;
  readonly rank: number;
  readonly comparisonPriceCents: Cents;
  /** Of price and cost; with coefficients what the price would earn beside the lowest, for information. */
  readonly pricePoints: Rate;
  readonly qualityPoints: Rate;
  /** With coefficients 100 × lowest adjusted price ÷ adjusted price, else the sum of the two. */
  readonly totalPoints: Rate;
  /** The price divided by its coefficient, in cents; null with the other methods. */
  readonly adjustedCents: Rate | null;
  /** What the bid earns of each criterion, from 0 to 1, in the order of the criteria. */
  readonly shares: readonly Rate[];
  readonly trace: readonly TraceRow[];
}

/** A bid that the published minimums or bounds keep out of the comparison of this lot. */
export interface UnrankedBid {
  readonly bidId: string;
  readonly comparisonPriceCents: Cents;
  readonly reason: 'below-minimum' | 'beyond-bound';
  readonly criterionId: string;
  /** Points it has and points it needs; null for a bound. */
  readonly points: string | null;
  readonly minimum: string | null;
}

export interface Ranking {
  readonly ranked: readonly RankedBid[];
  /** Criteria that nobody has scored yet; while there are any, the order is provisional. */
  readonly missing: readonly { readonly bidId: string; readonly criterionId: string }[];
  /** By id: nothing depends on the order. */
  readonly unranked: readonly UnrankedBid[];
}
