import {
  Flag,
  HistoryEntry,
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
} from '@kasvutori/platform';
import { BidAttachmentAnswer } from '../bid-attachments/bid-attachments.dto.js';
import { BidDeclarationsInput } from './bid-input.dto.js';
import { BID_STATUSES, type BidStatus } from './bid-lifecycle.js';
import { ExclusionAnswer, OpenedLotBid, OpenedParties } from './opened-bid.dto.js';

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
