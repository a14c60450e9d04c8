import {
  Amount,
  DateOnly,
  Decimal,
  Flag,
  Instant,
  Int,
  ListOf,
  ListQuery,
  type Localised,
  LocalisedText,
  OneOf,
  PageOf,
  PermittedAction,
  Text,
  Uuid,
} from '@kasvutori/platform';
import { ArithmeticRow, CriterionAnswer, ExcludedBid } from '../evaluation/evaluation.dto.js';
import { DECISION_STATUSES, type DecisionStatus, LOT_OUTCOMES, type LotOutcome } from './award-rules.js';

export class DecideLot {
  @Uuid()
  lotId: string;

  @OneOf(LOT_OUTCOMES, { description: 'The best ranked bids win; the only other outcome is to award nobody' })
  outcome: LotOutcome;

  @Text({ max: 10_000, min: 3 })
  grounds: string;
}

export class DecideAward {
  @Text({ max: 10_000, min: 3, description: 'Grounds of the decision as a whole' })
  grounds: string;

  @ListOf(() => DecideLot, { min: 1, max: 999, description: 'Every lot of the tender' })
  lots: DecideLot[];
}

export class ScoreGround {
  @Uuid()
  criterionId: string;

  @Int({ min: 0, max: 5 })
  score: number;

  @Text({ max: 4_000 })
  ground: string;
}

export class DecidedBid {
  @Uuid()
  bidId: string;

  @Uuid()
  providerId: string;

  @Text({ max: 300 })
  providerName: string;

  @Flag({ description: "The reader's own bid" })
  mine: boolean;

  @Flag({ description: 'Ranked among the winners, but its bidder has won as many lots as the call for bids allows' })
  passedOver: boolean;

  @Int({ min: 1, max: 10_000 })
  rank: number;

  @Uuid({ nullable: true, description: 'The award, when the bid won' })
  awardId: string | null;

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

  @ListOf(() => ScoreGround, { max: 2_000 })
  grounds: ScoreGround[];
}

export class LotDecision {
  @Uuid()
  lotId: string;

  @Int({ min: 1, max: 999 })
  number: number;

  @LocalisedText({ max: 500, partial: true })
  title: Localised;

  @OneOf(LOT_OUTCOMES)
  outcome: LotOutcome;

  @Text({ max: 10_000 })
  grounds: string;

  @ListOf(() => CriterionAnswer, { max: 99 })
  criteria: CriterionAnswer[];

  @ListOf(() => DecidedBid, { max: 10_000 })
  ranking: DecidedBid[];
}

export class DecisionCopy {
  @Text({ max: 300 })
  recipient: string;

  @Uuid({ description: 'GET /documents/:id' })
  documentId: string;

  @OneOf(['fi', 'sv', 'en'])
  language: string;
}

export class DecisionDetail {
  @Uuid()
  id: string;

  @Uuid()
  tenderId: string;

  @Text({ max: 50 })
  tenderNumber: string;

  @LocalisedText({ max: 500, partial: true })
  tenderTitle: Localised;

  @Text({ max: 300 })
  authorityName: string;

  @Text({ max: 50 })
  number: string;

  @OneOf(DECISION_STATUSES)
  status: DecisionStatus;

  @Text({ max: 10_000 })
  grounds: string;

  @Text({ max: 200 })
  decidedBy: string;

  @Instant()
  decidedAt: Date;

  @DateOnly({ description: 'The standstill lasts to the end of this day in Finland' })
  standstillLastDay: string;

  @Instant()
  standstillEndsAt: Date;

  @Flag({ description: 'The standstill is over: contracts may be made' })
  final: boolean;

  @Instant({ nullable: true })
  finalAt: Date | null;

  @Text({ max: 64, description: 'SHA-256 of the canonical inputs' })
  sha256: string;

  @Text({ max: 10_000_000, nullable: true, description: 'The canonical inputs; for the authority only' })
  inputs: string | null;

  @OneOf(['accepted', 'rejected', 'excluded'], { nullable: true, description: "The reader's own result, for a bidder" })
  myResult: string | null;

  @ListOf(() => LotDecision, { max: 999 })
  lots: LotDecision[];

  @ListOf(() => ExcludedBid, { max: 10_000, description: 'All of them for the authority, its own for a bidder' })
  excluded: ExcludedBid[];

  @ListOf(() => DecisionCopy, { max: 10_000 })
  documents: DecisionCopy[];

  @ListOf(() => PermittedAction, { max: 20 })
  permittedActions: PermittedAction[];

  @Int({ min: 1, max: 1_000_000 })
  version: number;
}

export const DECISION_SORTS = ['standstillEndsAt', '-standstillEndsAt', 'decidedAt', '-decidedAt'] as const;

export class DecisionFilter extends ListQuery {
  @OneOf(DECISION_STATUSES, { optional: true })
  status?: DecisionStatus;

  @OneOf(DECISION_SORTS, { optional: true })
  override sort?: (typeof DECISION_SORTS)[number];
}

export class DecisionSummary {
  @Uuid()
  id: string;

  @Uuid()
  tenderId: string;

  @Text({ max: 50 })
  number: string;

  @Text({ max: 50 })
  tenderNumber: string;

  @LocalisedText({ max: 500, partial: true })
  tenderTitle: Localised;

  @OneOf(DECISION_STATUSES)
  status: DecisionStatus;

  @Instant()
  decidedAt: Date;

  @Instant()
  standstillEndsAt: Date;

  @Int({ min: 0, max: 100_000 })
  awards: number;
}

export class DecisionPage extends PageOf(DecisionSummary) {}
