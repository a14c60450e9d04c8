import { IntersectionType } from '@nestjs/swagger';
import {
  Amount,
  Decimal,
  Flag,
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
import { ExclusionAnswer } from '../bidding/opened-bid.dto.js';
import { EVALUATION_METHODS, type EvaluationMethod } from '../tenders/tender-content.js';
import { LowPriceAnswer, SensitivityAnswer } from './firmness.dto.js';
import { CriterionAnswer, RankedBidFields, UnrankedBidAnswer } from './ranked-bid.dto.js';
import { GivenScore, MissingScore } from './scores.dto.js';

export class RuleAnswer {
  @Text({ max: 20 })
  version: string;

  @Text({ max: 300 })
  clause: string;

  @Text({ max: 2_000 })
  text: string;
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

/** A bid with what its quality is judged from. */
export class ScoredBidAnswer {
  @Uuid()
  bidId: string;

  @Text({ max: 300, description: 'While quality is scored without names: "Bidder A"' })
  providerName: string;

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

export class RankedBidAnswer extends IntersectionType(RankedBidFields, ScoredBidAnswer) {
  @Flag({ description: 'Would win if the lot were decided now' })
  winning: boolean;

  @Amount({ nullable: true, description: 'The price divided by its coefficient; null with the other methods' })
  adjustedPrice: string | null;
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

  @ListOf(() => RankedBidAnswer, { max: 10_000, description: 'The best first; empty while names are hidden' })
  ranking: RankedBidAnswer[];

  @ListOf(() => ScoredBidAnswer, { max: 10_000, description: 'While names are hidden: the bids to score' })
  toScore: ScoredBidAnswer[];

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

  @Text({
    max: 1_000,
    nullable: true,
    description: 'The published rule on how many lots one bidder may win; null: no limit',
  })
  awardLimitRule: string | null;

  @Flag({ description: 'Quality is being scored without names: neither names nor prices are told' })
  namesHidden: boolean;

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
