import {
  DateOnly,
  Flag,
  Instant,
  Int,
  type Language,
  LANGUAGES,
  ListOf,
  ListQuery,
  type Localised,
  LocalisedText,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  Text,
  Uuid,
} from '@kasvutori/platform';
import { ExcludedBid } from '../evaluation/evaluation.dto.js';
import { MAX_SCORE } from '../evaluation/evaluation-formula.js';
import { CriterionAnswer, RankedBidFields, UnrankedBidAnswer } from '../evaluation/ranked-bid.dto.js';
import { LOT_OUTCOMES, type LotOutcome } from './award-rules.js';
import { DECISION_STATUSES, type DecisionStatus } from './decision-lifecycle.js';
import type { DecidedStandstill } from './decision-queries.js';
import { SERVED_BY, type ServedBy } from './standstill.js';
import { STANDSTILL_GROUNDS } from './standstill-terms.js';

export class ScoreGround {
  @Uuid()
  criterionId: string;

  @Int({ min: 0, max: MAX_SCORE })
  score: number;

  @Text({ max: 4_000 })
  ground: string;
}

export class DecidedBid extends RankedBidFields {
  @Flag({ description: "The reader's own bid" })
  mine: boolean;

  @Uuid({ nullable: true, description: 'The award, when the bid won' })
  awardId: string | null;

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

  @ListOf(() => UnrankedBidAnswer, { max: 10_000, description: 'Below a published minimum or beyond a bound' })
  unranked: UnrankedBidAnswer[];
}

/** Taken back before the time for bids ended: never opened, so there is nothing to compare. */
export class WithdrawnBid {
  @Text({ max: 300 })
  providerName: string;

  @Instant()
  withdrawnAt: Date;
}

/** How a party was served, and how its time was counted. */
export class PartyNotice {
  @OneOf(SERVED_BY)
  servedBy: ServedBy;

  @DateOnly({ nullable: true, description: "Deemed received (§ 127); null for the authority's copy" })
  receivedOn: string | null;

  @DateOnly({
    nullable: true,
    description: 'When 14 days are full; the last day is the next working day when it is none',
  })
  fullOn: string | null;

  @DateOnly({ nullable: true, description: 'Until when this party may ask for a correction and appeal' })
  lastDay: string | null;
}

export class DecisionCopy extends PartyNotice {
  @Text({ max: 300 })
  recipient: string;

  @Uuid({ description: 'GET /documents/:id' })
  documentId: string;

  @OneOf(LANGUAGES)
  language: Language;
}

/** One of the decisions of a tender: the one that stands, or one that a later decision has replaced. */
export class DecisionVersion {
  @Int({ min: 1, max: 10_000 })
  versionNo: number;

  @Text({ max: 50 })
  number: string;

  @OneOf(DECISION_STATUSES)
  status: DecisionStatus;

  @Instant()
  decidedAt: Date;

  @Text({ max: 10_000, nullable: true, description: 'Why it was reopened or withdrawn' })
  reason: string | null;
}

export class DecisionQuery {
  @Int({ min: 1, max: 10_000, optional: true, description: 'An earlier decision; the latest unless said' })
  versionNo?: number;
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

  @Int({ min: 0, max: 60, description: '0 where contracts need not wait' })
  standstillDays: number;

  @OneOf([...STANDSTILL_GROUNDS, 'direct-award', 'transparency-notice'], {
    nullable: true,
    description: 'Why contracts wait, or need not',
  })
  standstillGround: DecidedStandstill | null;

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

  @ListOf(() => WithdrawnBid, { max: 10_000, description: 'For the authority; its own for a bidder' })
  withdrawn: WithdrawnBid[];

  @ListOf(() => DecisionCopy, { max: 10_000 })
  documents: DecisionCopy[];

  @Int({ min: 1, max: 10_000 })
  versionNo: number;

  @ListOf(() => DecisionVersion, { max: 1_000, description: 'Every decision of the tender, the latest first' })
  versions: DecisionVersion[];

  @Nested(() => PartyNotice, { nullable: true, description: 'How the reader was served; null for the authority' })
  notice: PartyNotice | null;

  @Flag({ description: 'An appeal is pending' })
  appealPending: boolean;

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
