import {
  Amount,
  Decimal,
  Flag,
  Int,
  ListOf,
  type Localised,
  LocalisedText,
  OneOf,
  Text,
  Uuid,
} from '@kasvutori/platform';
import { SCORING_KINDS, type ScoringKind } from '../criteria/scoring.js';
import { CRITERION_KINDS, type CriterionKind } from '../tenders/tender-content.js';
import type { TraceRow } from './evaluation-formula.js';

export class CriterionAnswer {
  @Uuid()
  id: string;

  @OneOf(CRITERION_KINDS)
  kind: CriterionKind;

  @LocalisedText({ max: 500, partial: true })
  title: Localised;

  @LocalisedText({ max: 10_000, partial: true })
  description: Localised;

  @Decimal({ description: 'Percent' })
  weight: string;

  @OneOf(SCORING_KINDS)
  scoringKind: ScoringKind;

  @Int({ min: 1, max: 100, nullable: true, description: 'Scores of a panel go from 0 to this' })
  maxScore: number | null;

  @LocalisedText({ max: 2_000 })
  scoringText: Localised;
}

const TRACE_KINDS: readonly TraceRow['kind'][] = [
  'price',
  'linear',
  'life-cycle',
  'quality',
  'stated',
  'yes-no',
  'adjusted',
  'total',
  'tie',
];

/** A row of the Why panel. */
export class ArithmeticRow {
  @OneOf(TRACE_KINDS)
  kind: TraceRow['kind'];

  @Uuid({ nullable: true })
  criterionId: string | null;

  @Text({ max: 2_000, description: "The arithmetic in the reader's language" })
  text: string;

  @Decimal({ nullable: true })
  points: string | null;
}

/** A bid in the ranking of a lot, as it stands now or as it was decided. */
export class RankedBidFields {
  @Uuid()
  bidId: string;

  @Uuid()
  providerId: string;

  @Text({ max: 300 })
  providerName: string;

  @Int({ min: 1, max: 10_000 })
  rank: number;

  @Flag({ description: 'Ranked among the winners, but its bidder wins as many lots as the call for bids allows' })
  passedOver: boolean;

  @Text({ max: 5_000, nullable: true, description: "Why it is passed over, in the reader's language" })
  passedOverReason: string | null;

  @Amount()
  comparisonPrice: string;

  @Decimal()
  pricePoints: string;

  @Decimal()
  qualityPoints: string;

  @Decimal()
  totalPoints: string;

  @ListOf(() => ArithmeticRow, { max: 200 })
  arithmetic: ArithmeticRow[];
}

/** A bid that the published minimums or bounds keep out of the comparison of this lot. */
export class UnrankedBidAnswer {
  @Uuid()
  bidId: string;

  @Text({ max: 300 })
  providerName: string;

  @Amount()
  comparisonPrice: string;

  @Text({ max: 1_000, description: "Why, in the reader's language" })
  text: string;
}
