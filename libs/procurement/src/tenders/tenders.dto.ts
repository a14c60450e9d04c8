import {
  Flag,
  HistoryEntry,
  Instant,
  Int,
  ListOf,
  LocalisedText,
  Nested,
  OneOf,
  PermittedAction,
  Text,
  Uuid,
  type Localised,
} from '@kasvutori/platform';
import { CriterionInput } from './criterion-input.dto.js';
import { FINNISH_TIME, LotFields, PriceItemInput, TenderFields } from './tender-input.dto.js';
import { TENDER_STATUSES, type TenderStatus } from './tender-lifecycle.js';

export class PriceItemDetail extends PriceItemInput {
  @Uuid()
  id: string;
}

export class CriterionDetail extends CriterionInput {
  @Uuid()
  id: string;

  @LocalisedText({ max: 2_000, nullable: true, description: 'How it is scored, in words; null of a group' })
  scoringText: Localised | null;
}

export class LotDetail extends LotFields {
  @Uuid()
  id: string;

  @Int({ min: 1, max: 999 })
  number: number;

  @Instant({ nullable: true })
  cancelledAt: Date | null;

  @Text({ max: 2_000, nullable: true, description: 'Why the lot was cancelled' })
  cancelReason: string | null;

  @LocalisedText({ max: 2_000, nullable: true, description: 'How call-offs are given, in words' })
  callOffText: Localised | null;

  @ListOf(() => PriceItemDetail, { max: 50 })
  priceItems: PriceItemDetail[];

  @ListOf(() => CriterionDetail, { max: 50 })
  criteria: CriterionDetail[];
}

export class MissingItem {
  @Text({ max: 200, description: 'JSON pointer into the draft' })
  field: string;

  @Text({ max: 50 })
  code: string;

  @LocalisedText({ max: 400 })
  text: Localised;
}

/** A tender as anyone may read it. */
export class PublicTender extends TenderFields {
  @Uuid()
  id: string;

  @Text({ max: 40, example: 'T-2026-0001' })
  number: string;

  @Text({ max: 60 })
  ocid: string;

  @Uuid()
  authorityId: string;

  @Text({ max: 300 })
  authorityName: string;

  @OneOf(TENDER_STATUSES)
  status: TenderStatus;

  @Instant()
  statusAt: Date;

  @Instant({ nullable: true })
  publishedAt: Date | null;

  @Text({ max: 16, nullable: true, description: FINNISH_TIME })
  questionsDeadline: string | null;

  @Text({ max: 16, nullable: true, description: FINNISH_TIME })
  submissionDeadline: string | null;

  @Instant({ nullable: true, description: 'The same deadline as an instant' })
  questionsEnd: Date | null;

  @Instant({ nullable: true })
  submissionEnd: Date | null;

  @Flag({ description: 'Awarded without a call, on a ground of law' })
  awardedDirectly: boolean;

  @LocalisedText({
    max: 1_000,
    nullable: true,
    description: 'Who gives way when a bidder would win more lots than it may',
  })
  awardLimitRule: Localised | null;

  @Text({ max: 2_000, nullable: true })
  cancelReason: string | null;

  @ListOf(() => LotDetail, { max: 200 })
  lots: LotDetail[];
}

export class OwnBid {
  @Uuid()
  id: string;

  @Text({ max: 20 })
  status: string;

  @Int({ min: 1, max: 1_000_000 })
  version: number;

  @Instant({ description: 'When its latest version came in; corrigenda after it are news' })
  receivedAt: Date;
}

/** A published tender as a provider sees it: the public page, its own bid, and what it may do. */
export class ProviderTender extends PublicTender {
  @Nested(() => OwnBid, { nullable: true })
  ownBid: OwnBid | null;

  @ListOf(() => PermittedAction, { max: 20 })
  permittedActions: PermittedAction[];
}

export class ImportLoss {
  @Text({ max: 50 })
  code: string;

  @Text({ max: 400, description: 'Where it stands in the notice' })
  path: string;

  @Int({ min: 1, max: 100_000, description: 'How many places of the notice say exactly this' })
  occurrences: number;

  @LocalisedText({ max: 1_000 })
  text: Localised;
}

export class ImportedFrom {
  @Text({ max: 200, nullable: true })
  fileName: string | null;

  @Text({ max: 100, nullable: true })
  noticeId: string | null;

  @Text({ max: 20, nullable: true })
  sdkVersion: string | null;

  @Text({ max: 300, nullable: true })
  buyerName: string | null;

  @Instant()
  importedAt: Date;

  @ListOf(() => ImportLoss, { max: 2_000 })
  losses: ImportLoss[];
}

/** A tender as its officers see it. */
export class TenderDetail extends PublicTender {
  @Uuid({ nullable: true, description: 'The direct award that is under way or was made' })
  directAwardId: string | null;

  @Int({ min: 1, max: 1_000_000_000 })
  version: number;

  @Instant()
  createdAt: Date;

  @Instant()
  updatedAt: Date;

  @Int({ min: 0, max: 100_000, nullable: true, description: 'Bids received; sealed until the opening' })
  bidCount: number | null;

  @ListOf(() => MissingItem, { max: 10_000, description: 'What is missing for publication; empty once published' })
  missing: MissingItem[];

  @ListOf(() => MissingItem, { max: 20, description: 'What is allowed but looks like a slip: a deadline on a holiday' })
  warnings: MissingItem[];

  @Text({ max: 16, nullable: true, description: `When the approved tender is published. ${FINNISH_TIME}` })
  publishAt: string | null;

  @Instant({ nullable: true, description: 'The same as an instant' })
  publishInstant: Date | null;

  @Instant({ nullable: true, description: 'The chosen instant, when the tender could not come out at it any more' })
  publishMissed: Date | null;

  @Nested(() => ImportedFrom, { nullable: true })
  importedFrom: ImportedFrom | null;

  @ListOf(() => PermittedAction, { max: 20 })
  permittedActions: PermittedAction[];

  @ListOf(() => HistoryEntry, { max: 500 })
  history: HistoryEntry[];
}
