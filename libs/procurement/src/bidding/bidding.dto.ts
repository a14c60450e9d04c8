import {
  Amount,
  Decimal,
  Flag,
  HistoryEntry,
  IdParam,
  Instant,
  Int,
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
  Values,
} from '@kasvutori/platform';
import { BidAttachmentAnswer } from '../bid-attachments/bid-attachments.dto.js';
import { BID_STATUSES, type BidStatus } from './bid-lifecycle.js';

export class BidPriceInput {
  @Text({ max: 16, description: 'Code of the price item' })
  code: string;

  @Amount({ description: 'Euros for one unit, without VAT' })
  unitPrice: string;
}

export class BidAnswerInput {
  @Uuid({ description: 'The quality criterion answered' })
  criterionId: string;

  @Text({ max: 20_000 })
  answer: string;
}

export class StatedValueInput {
  @Uuid({ description: 'The criterion that asks for a number' })
  criterionId: string;

  @Text({ max: 16, optional: true, description: 'Code of the component of a life-cycle cost' })
  code?: string;

  @Text({
    max: 30,
    description: 'A decimal; euros of a component; of a yes-no criterion 1 is yes and 0 is no',
    example: '5',
  })
  value: string;
}

export class LotBidInput {
  @Uuid()
  lotId: string;

  @ListOf(() => BidPriceInput, { min: 1, max: 99, description: 'A price for every price item of the lot' })
  prices: BidPriceInput[];

  @ListOf(() => BidAnswerInput, { max: 99, description: 'An answer to every criterion that a panel scores' })
  answers: BidAnswerInput[];

  @ListOf(() => StatedValueInput, { max: 500, optional: true, description: 'The numbers the criteria ask for' })
  values?: StatedValueInput[];
}

export class BidDeclarationsInput {
  @Flag({ description: 'No exclusion ground of the Procurement Act §§ 80–81 applies' })
  noExclusionGrounds: boolean;

  @Text({ max: 10_000, optional: true, description: 'Corrective measures (§ 82), where a ground does apply' })
  explanation?: string;

  @Flag()
  acceptsTerms: boolean;
}

export class SubcontractorInput {
  @Text({ max: 300 })
  name: string;

  @Text({ max: 9 })
  businessId: string;

  @Text({ max: 6, optional: true, description: 'Per cent of the work, over 0 and under 100' })
  share?: string;

  @Text({ max: 2_000, description: 'What it does' })
  part: string;
}

export class SubmitBid {
  @ListOf(() => LotBidInput, { min: 1, max: 200 })
  lots: LotBidInput[];

  @Nested(() => BidDeclarationsInput)
  declarations: BidDeclarationsInput;

  @ListOf(() => SubcontractorInput, { max: 50, optional: true })
  subcontractors?: SubcontractorInput[];

  @Values({ max: 30, optional: true, maxLength: 36, description: 'Ids of files of the draft, in the order of the bid' })
  attachments?: string[];
}

/** A member of the consortium as the bid was sealed with it. */
export class OpenedMember {
  @Uuid()
  providerId: string;

  @Text({ max: 300 })
  name: string;

  @Text({ max: 9 })
  businessId: string;

  @Text({ max: 6 })
  share: string;

  @Text({ max: 2_000 })
  part: string;

  @Text({ max: 200 })
  confirmedBy: string;

  @Instant()
  confirmedAt: string;
}

export class OpenedParties {
  @ListOf(() => OpenedMember, { max: 50 })
  consortium: OpenedMember[];

  @ListOf(() => SubcontractorInput, { max: 50 })
  subcontractors: SubcontractorInput[];
}

export class BidReceiptAnswer {
  @Uuid()
  bidId: string;

  @Uuid()
  tenderId: string;

  @LocalisedText({ max: 500, partial: true })
  tenderTitle: Localised;

  @Int({ min: 1, max: 1_000_000 })
  versionNo: number;

  @Instant()
  receivedAt: Date;

  @Text({ max: 64, description: 'Hex SHA-256 of the sealed bid; published at the opening' })
  sha256: string;

  @Instant()
  deadline: Date;
}

export const BID_SORTS = ['deadline', '-deadline', 'receivedAt', '-receivedAt'] as const;

export class BidFilter extends ListQuery {
  @OneOf(BID_STATUSES, { optional: true })
  status?: BidStatus;

  @Uuid({ optional: true })
  tenderId?: string;

  @OneOf(BID_SORTS, { optional: true })
  override sort?: (typeof BID_SORTS)[number];
}

export class BidSummary {
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

  @Instant()
  deadline: Date;

  @OneOf(BID_STATUSES)
  status: BidStatus;

  @Flag({ description: 'Nobody, not even the bidder, can read the content' })
  sealed: boolean;

  @Instant({ description: 'When its newest version came in' })
  receivedAt: Date;

  @Int({ min: 1, max: 1_000_000 })
  versionNo: number;

  @Int({ min: 1, max: 1_000_000_000 })
  version: number;
}

export class BidPage extends PageOf(BidSummary) {}

export class BidVersionAnswer {
  @Int({ min: 1, max: 1_000_000 })
  versionNo: number;

  @Instant()
  receivedAt: Date;

  @Text({ max: 64 })
  sha256: string;

  @Text({ max: 200, description: 'Who submitted it' })
  submittedBy: string;

  @Instant({ nullable: true, description: 'When it was replaced or withdrawn' })
  supersededAt: Date | null;
}

export class OpenedPrice {
  @Text({ max: 16 })
  code: string;

  @LocalisedText({ max: 500, partial: true })
  title: Localised;

  @LocalisedText({ max: 100, partial: true })
  unit: Localised;

  @Int({ min: 1, max: 1_000_000 })
  quantity: number;

  @Amount()
  unitPrice: string;
}

export class OpenedAnswer {
  @Uuid()
  criterionId: string;

  @LocalisedText({ max: 500, partial: true })
  title: Localised;

  @Text({ max: 20_000 })
  answer: string;
}

export class OpenedValue {
  @Uuid()
  criterionId: string;

  @LocalisedText({ max: 500, partial: true })
  title: Localised;

  @Text({ max: 16, nullable: true, description: 'Code of the component of a life-cycle cost' })
  code: string | null;

  @Decimal()
  value: string;
}

export class OpenedLotBid {
  @Uuid()
  lotId: string;

  @Int({ min: 1, max: 999 })
  number: number;

  @LocalisedText({ max: 500, partial: true })
  title: Localised;

  @Amount({ description: 'Σ estimated quantity × unit price' })
  comparisonPrice: string;

  @ListOf(() => OpenedPrice, { max: 99 })
  prices: OpenedPrice[];

  @ListOf(() => OpenedAnswer, { max: 99 })
  answers: OpenedAnswer[];

  @ListOf(() => OpenedValue, { max: 500 })
  values: OpenedValue[];
}

export class ExclusionAnswer {
  @Text({ max: 50 })
  code: string;

  @Text({ max: 10_000 })
  grounds: string;
}

export class BidDetail extends BidSummary {
  @Text({ max: 1_000, description: 'What the reader may expect to see and when' })
  sealedNote: string;

  @ListOf(() => BidVersionAnswer, { max: 1_000 })
  versions: BidVersionAnswer[];

  @ListOf(() => OpenedLotBid, { max: 200, nullable: true, description: 'Null while sealed' })
  lots: OpenedLotBid[] | null;

  @Nested(() => BidDeclarationsInput, { nullable: true })
  declarations: BidDeclarationsInput | null;

  @Nested(() => OpenedParties, { nullable: true, description: 'Null while sealed' })
  parties: OpenedParties | null;

  @ListOf(() => BidAttachmentAnswer, { max: 30, description: 'Empty while sealed' })
  attachments: BidAttachmentAnswer[];

  @Nested(() => ExclusionAnswer, { nullable: true })
  exclusion: ExclusionAnswer | null;

  @ListOf(() => PermittedAction, { max: 20 })
  permittedActions: PermittedAction[];

  @ListOf(() => HistoryEntry, { max: 500 })
  history: HistoryEntry[];
}

export class BidVersionParam extends IdParam {
  @Int({ min: 1, max: 1_000_000 })
  versionNo: number;
}

export class ReceiptParam {
  @Text({ max: 64, pattern: /^[0-9a-fA-F]{64}$/ })
  sha256: string;
}

export class ReceiptVerification {
  @Flag({ description: 'A sealed bid with this hash was received' })
  onRecord: boolean;
}
