import { Flag, Instant, Int, ListOf, Nested, OneOf, Text, Uuid } from '@kasvutori/platform';
import { DraftAttachmentAnswer } from '../bid-attachments/bid-attachments.dto.js';
import { ConsortiumMember } from '../consortia/consortia.dto.js';

/** The fields of a draft take whatever has been typed so far. */
export class DraftPrice {
  @Text({ max: 16 })
  code: string;

  @Text({ max: 1_000, min: 0 })
  unitPrice: string;
}

export class DraftAnswer {
  @Uuid()
  criterionId: string;

  @Text({ max: 20_000, min: 0 })
  answer: string;
}

export class DraftValue {
  @Uuid()
  criterionId: string;

  @Text({ max: 16, min: 0, description: 'Of a component of a life-cycle cost; else empty' })
  code: string;

  @Text({ max: 1_000, min: 0 })
  value: string;
}

export class DraftLotInput {
  @Uuid()
  lotId: string;

  @Flag({ description: 'Whether the lot is bid for' })
  offered: boolean;

  @ListOf(() => DraftPrice, { max: 99 })
  prices: DraftPrice[];

  @ListOf(() => DraftAnswer, { max: 99 })
  answers: DraftAnswer[];

  @ListOf(() => DraftValue, { max: 999 })
  values: DraftValue[];
}

export class DraftSubcontractor {
  @Text({ max: 1_000, min: 0 })
  name: string;

  @Text({ max: 1_000, min: 0 })
  businessId: string;

  @Text({ max: 1_000, min: 0, description: 'Per cent of the work' })
  share: string;

  @Text({ max: 2_000, min: 0 })
  part: string;
}

export const DRAFT_GROUNDS = ['', 'none', 'some'] as const;

export class BidDraftContent {
  @ListOf(() => DraftLotInput, { max: 200 })
  lots: DraftLotInput[];

  @OneOf(DRAFT_GROUNDS, { description: 'Whether an exclusion ground applies' })
  grounds: (typeof DRAFT_GROUNDS)[number];

  @Text({ max: 10_000, min: 0 })
  explanation: string;

  @Flag()
  acceptsTerms: boolean;

  @ListOf(() => DraftSubcontractor, { max: 50 })
  subcontractors: DraftSubcontractor[];
}

export class BidMissingItem {
  @Text({ max: 200, description: 'JSON pointer into the draft' })
  field: string;

  @Text({ max: 50 })
  code: string;

  @Text({ max: 500 })
  text: string;
}

export class BidCompletenessAnswer {
  @Int({ min: 0, max: 100_000 })
  done: number;

  @Int({ min: 0, max: 100_000 })
  total: number;

  @ListOf(() => BidMissingItem, { max: 100_000 })
  missing: BidMissingItem[];
}

export class BidDraftDetail {
  @Uuid()
  tenderId: string;

  @Instant()
  deadline: Date;

  @Flag({ description: 'The tender takes bids now' })
  open: boolean;

  @Int({ min: 0, max: 1_000_000_000, description: '0: nothing has been saved yet' })
  version: number;

  @Instant({ nullable: true })
  savedAt: Date | null;

  @Text({ max: 200, nullable: true })
  savedBy: string | null;

  @Nested(() => BidDraftContent, { nullable: true })
  content: BidDraftContent | null;

  @Nested(() => BidCompletenessAnswer)
  completeness: BidCompletenessAnswer;

  @ListOf(() => DraftAttachmentAnswer, { max: 30 })
  attachments: DraftAttachmentAnswer[];

  @ListOf(() => ConsortiumMember, { max: 50 })
  consortium: ConsortiumMember[];
}
