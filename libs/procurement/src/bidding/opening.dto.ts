import { Flag, Instant, Int, ListOf, Nested, OneOf, PermittedAction, Text, Uuid, Values } from '@kasvutori/platform';
import { BID_STATUSES, type BidStatus } from './bid-lifecycle.js';
import { BidAttachmentAnswer } from '../bid-attachments/bid-attachments.dto.js';
import { BidDeclarationsInput } from './bid-input.dto.js';
import { ExclusionAnswer, OpenedLotBid, OpenedParties } from './opened-bid.dto.js';

export class DeclareOpening {
  @Flag({ description: 'I have no conflict of interest with any bidder' })
  noConflictOfInterest: boolean;

  @Text({ max: 2_000, optional: true })
  note?: string;
}

export class OpeningDeclarationAnswer {
  @Text({ max: 200 })
  name: string;

  @Instant()
  declaredAt: Date;

  @Text({ max: 2_000, nullable: true })
  note: string | null;
}

export class OpenedBid {
  @Uuid()
  bidId: string;

  @Uuid()
  providerId: string;

  @Text({ max: 300 })
  providerName: string;

  @Text({ max: 100, nullable: true, description: 'What it was called while quality was scored without names' })
  alias: string | null;

  @OneOf(BID_STATUSES)
  status: BidStatus;

  @Text({ max: 64 })
  sha256: string;

  @Instant()
  receivedAt: Date;

  @Int({ min: 1, max: 1_000_000 })
  versionNo: number;

  @ListOf(() => OpenedLotBid, { max: 200 })
  lots: OpenedLotBid[];

  @Nested(() => BidDeclarationsInput, { nullable: true })
  declarations: BidDeclarationsInput | null;

  @Nested(() => OpenedParties, { nullable: true, description: 'Null for a bid that could not be read' })
  parties: OpenedParties | null;

  @ListOf(() => BidAttachmentAnswer, { max: 30 })
  attachments: BidAttachmentAnswer[];

  @Nested(() => ExclusionAnswer, { nullable: true })
  exclusion: ExclusionAnswer | null;
}

/** A bid whose quality is being scored without names. */
export class AnonymousBidAnswer {
  @Uuid()
  bidId: string;

  @Text({ max: 100, description: '"Bidder A"' })
  alias: string;

  @OneOf(BID_STATUSES)
  status: BidStatus;

  @ListOf(() => BidAttachmentAnswer, { max: 30, description: 'Files of the part that is scored, under neutral names' })
  attachments: BidAttachmentAnswer[];
}

export class OpeningDetail {
  @Uuid({ nullable: true, description: 'Document: the record of the opening, drawn soon after it' })
  recordId: string | null;

  @Uuid()
  tenderId: string;

  @Text({ max: 30 })
  tenderStatus: string;

  @Instant()
  deadline: Date;

  @Flag()
  sealed: boolean;

  @Int({
    min: 0,
    max: 100_000,
    description: 'Bids received and not withdrawn: all that is known while they are sealed',
  })
  bidCount: number;

  @ListOf(() => OpeningDeclarationAnswer, { max: 2 })
  declarations: OpeningDeclarationAnswer[];

  @ListOf(() => OpenedBid, { max: 10_000, description: 'Empty while sealed and while names are hidden' })
  bids: OpenedBid[];

  @Flag({ description: 'Quality is being scored without names: neither names nor prices are told' })
  namesHidden: boolean;

  @ListOf(() => AnonymousBidAnswer, { max: 10_000, description: 'While names are hidden' })
  anonymousBids: AnonymousBidAnswer[];

  @ListOf(() => PermittedAction, { max: 20 })
  permittedActions: PermittedAction[];
}

export class BidderName {
  @Text({ max: 300 })
  name: string;

  @Text({ max: 9 })
  businessId: string;
}

/** Everybody behind the opened bids in the order of the alphabet, whatever their bids are called. */
export class BidderNames {
  @ListOf(() => BidderName, { max: 100_000 })
  items: BidderName[];
}

export class OpenedHashes {
  @Values({ max: 100_000, description: 'SHA-256 of every bid that was opened' })
  hashes: string[];
}
