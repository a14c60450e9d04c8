import { Instant, Int, ListOf, Nested, OneOf, PermittedAction, Text, Uuid } from '@kasvutori/platform';
import { BidDeclarationsInput } from '../bidding/bid-input.dto.js';
import { DeclaredCompany } from './declared-company.dto.js';
import {
  CHECK_OUTCOMES,
  type CheckCode,
  type CheckOutcome,
  CHECKS,
  type Conclusion,
  CONCLUSIONS,
  INQUIRY_KINDS,
  type InquiryKind,
} from './screening-rules.js';

export class CheckInput {
  @OneOf(CHECKS)
  code: CheckCode;

  @OneOf(CHECK_OUTCOMES)
  outcome: CheckOutcome;

  @Text({ max: 4_000, min: 3, description: 'What it was checked from and what was found' })
  ground: string;
}

export class CheckBid {
  @ListOf(() => CheckInput, { min: 1, max: 4 })
  checks: CheckInput[];
}

export class AskBidder {
  @OneOf(INQUIRY_KINDS, { description: 'hearing: corrective measures (§ 82); low-price: § 96; clarification: § 74' })
  kind: InquiryKind;

  @Text({ max: 10_000, min: 3 })
  question: string;

  @Instant()
  answerBy: string;
}

export class AnswerInquiry {
  @Text({ max: 20_000, min: 3 })
  answer: string;
}

export class ConcludeInquiry {
  @OneOf(CONCLUSIONS)
  conclusion: Conclusion;

  @Text({ max: 10_000, min: 3 })
  ground: string;
}

export class InquiryAnswer {
  @Uuid()
  id: string;

  @Uuid()
  bidId: string;

  @OneOf(INQUIRY_KINDS)
  kind: InquiryKind;

  @Text({ max: 10_000 })
  question: string;

  @Instant()
  askedAt: Date;

  @Instant()
  answerBy: Date;

  @Text({ max: 20_000, nullable: true })
  answer: string | null;

  @Instant({ nullable: true })
  answeredAt: Date | null;

  @OneOf(CONCLUSIONS, { nullable: true })
  conclusion: Conclusion | null;

  @Text({ max: 10_000, nullable: true })
  ground: string | null;

  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}

export class CheckAnswer extends CheckInput {
  @Text({ max: 200 })
  checkedBy: string;

  @Instant()
  checkedAt: Date;
}

export class ScreenedBid {
  @Uuid()
  bidId: string;

  @Text({ max: 300 })
  providerName: string;

  @Int({ min: 1, max: 1_000_000_000 })
  version: number;

  @Nested(() => BidDeclarationsInput, { nullable: true })
  declarations: BidDeclarationsInput | null;

  @ListOf(() => DeclaredCompany, { max: 101, description: 'The bidder first, then its members and subcontractors' })
  companies: DeclaredCompany[];

  @ListOf(() => CheckAnswer, { max: 4 })
  checks: CheckAnswer[];

  @ListOf(() => InquiryAnswer, { max: 1_000 })
  inquiries: InquiryAnswer[];

  @Text({ max: 50, nullable: true, description: 'Why the bid cannot go on yet' })
  refusal: string | null;
}

export class ScreeningDetail {
  @ListOf(() => ScreenedBid, { max: 10_000 })
  bids: ScreenedBid[];

  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}

export class OwnInquiries {
  @ListOf(() => InquiryAnswer, { max: 1_000 })
  items: InquiryAnswer[];
}
