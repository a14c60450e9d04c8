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
import { MAX_SCORE } from './evaluation-formula.js';
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

  @OneOf(['price', 'quality'])
  kind: 'price' | 'quality';

  @LocalisedText({ max: 500, partial: true })
  title: Localised;

  @LocalisedText({ max: 10_000, partial: true })
  description: Localised;

  @Decimal({ description: 'Percent' })
  weight: string;
}

/** A row of the Why panel. */
export class ArithmeticRow {
  @OneOf(['price', 'quality', 'total', 'tie'])
  kind: 'price' | 'quality' | 'total' | 'tie';

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

  @ListOf(() => ArithmeticRow, { max: 200 })
  arithmetic: ArithmeticRow[];

  @ListOf(() => GivenScore, { max: 2_000 })
  scores: GivenScore[];

  @ListOf(() => GivenAnswer, { max: 99 })
  answers: GivenAnswer[];
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
