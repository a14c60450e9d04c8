import {
  Amount,
  DateOnly,
  Flag,
  Instant,
  Int,
  ListOf,
  LocalisedText,
  Nested,
  OneOf,
  Text,
  Uuid,
  type CalendarDate,
  type Localised,
} from '@kasvutori/platform';
import { PROCEDURES, type Procedure, type TenderText } from '../tenders/tender-content.js';
import { TENDER_STATUSES, type TenderStatus } from '../tenders/tender-lifecycle.js';
import { NOTICE_PHASES, NOTICE_TYPES, REGIMES, type NoticePhase, type NoticeType, type Regime } from './rule-table.js';
import { SERVICE_CLASSES, type ServiceClass } from './service-class.js';
import { BUYER_TYPES, type BuyerType } from './threshold-table.js';
import { REGIME_TOPICS, type RegimeTopic } from './why-words.js';

/** A purchase to try the rules with. */
export class AssessRegime {
  @Text({ max: 8, nullable: true, pattern: /^\d{8}$/, description: 'Main CPV code, eight digits' })
  cpv: string | null;

  @Amount({ description: 'Estimated value without VAT, with options' })
  value: string;

  @OneOf(BUYER_TYPES, { optional: true, description: 'Municipality or region unless said' })
  buyer?: BuyerType;

  @Flag({ optional: true })
  concession?: boolean;

  @OneOf(PROCEDURES, { optional: true, description: 'Open unless said' })
  procedure?: Procedure;

  @Flag({ optional: true, description: 'Bids are sent electronically; yes unless said' })
  electronic?: boolean;

  @Flag({ optional: true, description: 'A prior information notice was sent 35 days to 12 months before' })
  priorInformation?: boolean;

  @DateOnly({ optional: true, description: 'The day the call is sent; today unless said' })
  day?: CalendarDate;
}

export class RegimeWhyRow {
  @LocalisedText({ max: 500 }) label: Localised;
  @Amount({ nullable: true }) amount: string | null;
  @LocalisedText({ max: 500, nullable: true }) value: Localised | null;
  @LocalisedText({ max: 500, nullable: true }) note: Localised | null;
  @Flag() total: boolean;
}

export class RegimeWhyRule {
  @LocalisedText({ max: 200 }) name: Localised;
  @LocalisedText({ max: 200 }) clause: Localised;
}

export class RegimeWhyFact {
  @LocalisedText({ max: 200 }) label: Localised;
  @LocalisedText({ max: 500 }) value: Localised;
}

export class RegimeTopicAnswer {
  @OneOf(REGIME_TOPICS) topic: RegimeTopic;
  @LocalisedText({ max: 500, description: 'The answer in few words' }) answer: Localised;
  @LocalisedText({ max: 1_000 }) sentence: Localised;
  @ListOf(() => RegimeWhyRow, { max: 50 }) rows: RegimeWhyRow[];
  @Nested(() => RegimeWhyRule) rule: RegimeWhyRule;
  @ListOf(() => RegimeWhyFact, { max: 20 }) facts: RegimeWhyFact[];
}

export class RegimeNotice {
  @OneOf(NOTICE_PHASES) phase: NoticePhase;
  @OneOf(NOTICE_TYPES) type: NoticeType;
  @OneOf(['must', 'may']) duty: 'must' | 'may';
}

export class RegimeTime {
  @OneOf(['tenders', 'requests']) phase: 'tenders' | 'requests';
  @Int({ min: 1, max: 365 }) days: number;
  @DateOnly({ description: 'The first day on which the time may end' }) earliest: CalendarDate;
}

export class DirectAwardGround {
  @Text({ max: 40 }) code: string;
  @LocalisedText({ max: 300 }) name: Localised;
  @LocalisedText({ max: 100 }) source: Localised;
}

export class RegimeAssessment {
  @OneOf(REGIMES) regime: Regime;
  @OneOf(SERVICE_CLASSES) serviceClass: ServiceClass;
  @Amount() value: string;
  @Amount() nationalThreshold: string;
  @Amount() euThreshold: string;
  @ListOf(() => RegimeNotice, { max: 10 }) notices: RegimeNotice[];
  @ListOf(() => RegimeTime, { max: 4 }) times: RegimeTime[];
  @Int({ min: 0, max: 60, description: 'Days a contract has to wait; 0 where the law asks for none' })
  standstillDays: number;
  @Flag() lotsReasonRequired: boolean;
  @ListOf(() => DirectAwardGround, { max: 30, description: 'On what grounds it may be awarded without a call' })
  directAwardGrounds: DirectAwardGround[];
  @ListOf(() => RegimeTopicAnswer, { max: 5 }) answers: RegimeTopicAnswer[];
}

export class SplitPart {
  @Uuid() id: string;
  @Text({ max: 40 }) number: string;
  @LocalisedText({ max: 400, partial: true }) title: TenderText;
  @OneOf(TENDER_STATUSES) status: TenderStatus;
  @Amount() value: string;
  @Instant() createdAt: Date;
}

export class SplitWarning {
  @Amount({ description: 'Passed together, by none alone' }) threshold: string;
  @Amount() sum: string;
  @ListOf(() => SplitPart, { max: 500 }) parts: SplitPart[];
}

export class TenderRegime {
  @Nested(() => RegimeAssessment, { nullable: true, description: 'Nothing while the draft has no value' })
  assessment: RegimeAssessment | null;

  @Nested(() => SplitWarning, { nullable: true, description: 'Tenders that may be one purchase in parts (§ 31)' })
  split: SplitWarning | null;
}
