import {
  Amount,
  DateOnly,
  Flag,
  HistoryEntry,
  Instant,
  Int,
  ListOf,
  ListQuery,
  LocalisedText,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  Text,
  Uuid,
  type CalendarDate,
  type Localised,
} from '@kasvutori/platform';
import { AWARD_GROUNDS } from '../regime/direct-award-grounds.js';
import { DirectAwardGround } from '../regime/regime.dto.js';
import type { TenderText } from '../tenders/tender-content.js';
import { DECISION_STATUSES, type DecisionStatus } from '../award/decision-lifecycle.js';
import { DIRECT_AWARD_STATUSES, type DirectAwardStatus } from './direct-award-lifecycle.js';

export class AgreedPriceInput {
  @Uuid() lotId: string;
  @Text({ max: 16 }) code: string;
  @Amount({ nullable: true, description: 'Nothing while it has not been agreed' }) unitPrice: string | null;
}

export class DirectAwardInput {
  @Uuid() providerId: string;

  @OneOf(AWARD_GROUNDS.map(({ code }) => code))
  ground: string;

  @Text({ max: 10_000, min: 3, description: 'What the law asks for and how it is met' })
  reasons: string;

  @Flag({ description: 'Publish a voluntary transparency notice and wait 14 days' })
  transparency: boolean;

  @ListOf(() => AgreedPriceInput, { max: 10_000 })
  prices: AgreedPriceInput[];
}

export class DirectAwardLack {
  @Text({ max: 200, description: 'JSON pointer; `/tender/…` into the draft' }) field: string;
  @Text({ max: 50 }) code: string;
  @LocalisedText({ max: 400 }) text: Localised;
}

export class DirectAwardDecision {
  @Uuid() id: string;
  @Text({ max: 50 }) number: string;
  @OneOf(DECISION_STATUSES) status: DecisionStatus;
  @Flag({ description: 'Contracts may be made' }) final: boolean;
  @DateOnly() standstillLastDay: CalendarDate;
  @Instant() standstillEndsAt: Date;
  @Uuid({ nullable: true, description: 'GET /documents/:id' }) documentId: string | null;
}

export class DirectAwardDetail extends DirectAwardInput {
  @Uuid() id: string;
  @Uuid() tenderId: string;
  @Text({ max: 40 }) tenderNumber: string;
  @LocalisedText({ max: 400, partial: true }) tenderTitle: TenderText;
  @Text({ max: 300 }) providerName: string;
  @OneOf(DIRECT_AWARD_STATUSES) status: DirectAwardStatus;
  @Text({ max: 10, nullable: true, description: 'Type of the transparency notice its regime knows' })
  noticeType: string | null;
  @Amount({ description: 'Estimated quantities at the agreed prices' }) total: string;
  @Instant() updatedAt: Date;
  @Instant({ nullable: true }) awardedAt: Date | null;
  @Text({ max: 2_000, nullable: true }) cancelReason: string | null;
  @ListOf(() => DirectAwardGround, { max: 30, description: 'The grounds its regime knows' })
  grounds: DirectAwardGround[];
  @ListOf(() => DirectAwardLack, { max: 10_000 }) lacks: DirectAwardLack[];
  @Nested(() => DirectAwardDecision, { nullable: true }) decision: DirectAwardDecision | null;
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @ListOf(() => PermittedAction, { max: 10 }) permittedActions: PermittedAction[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryEntry[];
}

export class DirectAwardFilter extends ListQuery {
  @OneOf(DIRECT_AWARD_STATUSES, { optional: true })
  status?: DirectAwardStatus;
}

export class DirectAwardSummary {
  @Uuid() id: string;
  @Uuid() tenderId: string;
  @Text({ max: 40 }) tenderNumber: string;
  @LocalisedText({ max: 400, partial: true }) tenderTitle: TenderText;
  @Text({ max: 300 }) providerName: string;
  @OneOf(DIRECT_AWARD_STATUSES) status: DirectAwardStatus;
  @Text({ max: 40 }) ground: string;
  @Instant() updatedAt: Date;
}

export class DirectAwardPage extends PageOf(DirectAwardSummary) {}

export class DirectlyAwardedLot {
  @Int({ min: 1, max: 999 }) number: number;
  @LocalisedText({ max: 400, partial: true }) title: TenderText;
  @Amount() amount: string;
}

/** The transparency notice, or the plain news of a direct award, as anyone may read it. */
export class PublicDirectAward {
  @Text({ max: 50 }) decisionNumber: string;
  @Text({ max: 300 }) providerName: string;
  @Nested(() => DirectAwardGround) ground: DirectAwardGround;
  @Text({ max: 10_000 }) reasons: string;
  @Text({ max: 10, nullable: true, description: 'Type of the voluntary transparency notice; nothing without one' })
  noticeType: string | null;
  @Instant() publishedAt: Date;
  @DateOnly() standstillLastDay: CalendarDate;
  @Instant() standstillEndsAt: Date;
  @Flag({ description: 'The contract may be made' }) final: boolean;
  @Flag({ description: 'The procurement was cancelled after the award' }) withdrawn: boolean;
  @ListOf(() => DirectlyAwardedLot, { max: 200 }) lots: DirectlyAwardedLot[];
}
