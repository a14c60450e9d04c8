import {
  Amount,
  Decimal,
  Flag,
  Instant,
  Int,
  ListOf,
  type Localised,
  LocalisedText,
  Nested,
  OneOf,
  PermittedAction,
  Text,
  Uuid,
  Values,
} from '@kasvutori/platform';
import { ExclusionAnswer } from '../bidding/bidding.dto.js';
import { SCORING_KINDS, type ScoringKind } from '../criteria/scoring.js';
import {
  CRITERION_KINDS,
  type CriterionKind,
  EVALUATION_METHODS,
  type EvaluationMethod,
} from '../tenders/tender-content.js';
import { MAX_SCORE, type TraceRow } from './evaluation-formula.js';
import { EXCLUSION_CODES, type ExclusionCode } from './exclude-bid.js';

export class ScoreInput {
  @Uuid()
  bidId: string;

  @Uuid()
  criterionId: string;

  @Int({ min: 0, max: MAX_SCORE })
  score: number;

  @Text({ max: 4_000, min: 3, description: 'Why this score: it will stand in the decision' })
  ground: string;
}

export class ScoreLot {
  @ListOf(() => ScoreInput, { min: 1, max: 2_000 })
  scores: ScoreInput[];
}

export class ExcludeBid {
  @OneOf(EXCLUSION_CODES)
  code: ExclusionCode;

  @Text({ max: 10_000, min: 3 })
  grounds: string;
}

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

export class RuleAnswer {
  @Text({ max: 20 })
  version: string;

  @Text({ max: 300 })
  clause: string;

  @Text({ max: 2_000 })
  text: string;
}

export class GivenScore {
  @Uuid()
  criterionId: string;

  @Text({ max: 200 })
  scorer: string;

  @Flag({ description: "The reader's own" })
  mine: boolean;

  @Int({ min: 0, max: MAX_SCORE })
  score: number;

  @Text({ max: 4_000 })
  ground: string;

  @Instant()
  scoredAt: Date;
}

export class GivenAnswer {
  @Uuid()
  criterionId: string;

  @Text({ max: 20_000 })
  answer: string;
}

export class GivenValue {
  @Uuid()
  criterionId: string;

  @Text({ max: 16, nullable: true, description: 'Code of the component of a life-cycle cost' })
  code: string | null;

  @Decimal()
  value: string;
}

export class RankedBidAnswer {
  @Uuid()
  bidId: string;

  @Uuid()
  providerId: string;

  @Text({ max: 300 })
  providerName: string;

  @Int({ min: 1, max: 10_000 })
  rank: number;

  @Flag({ description: 'Among the first `maxAwards`: would win if the lot were decided now' })
  winning: boolean;

  @Amount()
  comparisonPrice: string;

  @Decimal()
  pricePoints: string;

  @Decimal()
  qualityPoints: string;

  @Decimal()
  totalPoints: string;

  @Amount({ nullable: true, description: 'The price divided by its coefficient; null with the other methods' })
  adjustedPrice: string | null;

  @ListOf(() => ArithmeticRow, { max: 200 })
  arithmetic: ArithmeticRow[];

  @ListOf(() => GivenScore, {
    max: 2_000,
    description: 'Of each officer; only my own while a panel scores each for themselves',
  })
  scores: GivenScore[];

  @ListOf(() => GivenScore, { max: 2_000, description: 'What the panel agreed on; these count' })
  consensus: GivenScore[];

  @ListOf(() => GivenAnswer, { max: 99 })
  answers: GivenAnswer[];

  @ListOf(() => GivenValue, { max: 500 })
  values: GivenValue[];
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

export class LowPriceAnswer {
  @Uuid()
  bidId: string;

  @OneOf(['under-mean', 'under-next'])
  test: 'under-mean' | 'under-next';

  @Amount()
  offered: string;

  @Amount({ description: 'The mean of the other bids, or the next higher price' })
  compared: string;

  @Amount({ description: '60 % of the mean, 70 % of the next: prices below it are flagged' })
  limit: string;
}

export class WeightRoomAnswer {
  @Uuid()
  criterionId: string;

  @Decimal()
  weight: string;

  @Decimal({
    nullable: true,
    description: 'A winner changes when the weight falls to this, the others scaled; null: never',
  })
  down: string | null;

  @Decimal({ nullable: true })
  up: string | null;
}

export class ScoreRoomAnswer {
  @Uuid()
  bidId: string;

  @Uuid()
  criterionId: string;

  @Decimal()
  score: string;

  @Decimal({ nullable: true, description: 'A winner changes when the score is this; null: at no score' })
  turnsAt: string | null;
}

/** How firm the ranking is. */
export class SensitivityAnswer {
  @Decimal({ nullable: true, description: 'Points between the last winner and the first that does not win' })
  lead: string | null;

  @ListOf(() => WeightRoomAnswer, { max: 99 })
  weights: WeightRoomAnswer[];

  @ListOf(() => ScoreRoomAnswer, { max: 100_000 })
  scores: ScoreRoomAnswer[];
}

export class MissingScore {
  @Uuid()
  bidId: string;

  @Uuid()
  criterionId: string;
}

export class LotRanking {
  @Uuid()
  lotId: string;

  @Int({ min: 1, max: 999 })
  number: number;

  @LocalisedText({ max: 500, partial: true })
  title: Localised;

  @Int({ min: 1, max: 99 })
  maxAwards: number;

  @ListOf(() => CriterionAnswer, { max: 99 })
  criteria: CriterionAnswer[];

  @ListOf(() => RankedBidAnswer, { max: 10_000, description: 'The best first' })
  ranking: RankedBidAnswer[];

  @Flag({ description: 'Every criterion of every bid has been scored' })
  complete: boolean;

  @ListOf(() => MissingScore, { max: 100_000 })
  missing: MissingScore[];

  @OneOf(EVALUATION_METHODS)
  evaluationMethod: EvaluationMethod;

  @ListOf(() => UnrankedBidAnswer, { max: 10_000 })
  unranked: UnrankedBidAnswer[];

  @ListOf(() => LowPriceAnswer, { max: 20_000, description: 'Prices that look too low to be true' })
  lowPrices: LowPriceAnswer[];

  @Nested(() => SensitivityAnswer)
  sensitivity: SensitivityAnswer;

  @Text({ max: 64, description: 'Seed of the draw between bids that are equal in everything' })
  drawSeed: string;

  @Nested(() => RuleAnswer)
  rule: RuleAnswer;
}

export class ExcludedBid {
  @Uuid()
  bidId: string;

  @Uuid()
  providerId: string;

  @Text({ max: 300 })
  providerName: string;

  @Nested(() => ExclusionAnswer)
  exclusion: ExclusionAnswer;
}

export class ComparedBidVersion {
  @Uuid()
  bidId: string;

  @Int({ min: 1, max: 1_000_000_000, description: 'For If-Match when the bid is excluded' })
  version: number;
}

export class EvaluationDetail {
  @Uuid()
  tenderId: string;

  @Text({ max: 30 })
  tenderStatus: string;

  @ListOf(() => LotRanking, { max: 999 })
  lots: LotRanking[];

  @ListOf(() => ExcludedBid, { max: 10_000 })
  excluded: ExcludedBid[];

  @ListOf(() => ComparedBidVersion, { max: 10_000 })
  versions: ComparedBidVersion[];

  @Values({ max: 1_000, description: 'Names of the officers who have scored' })
  scorers: string[];

  @ListOf(() => PermittedAction, { max: 20 })
  permittedActions: PermittedAction[];
}
