import {
  Amount,
  DateOnly,
  Flag,
  Int,
  LANGUAGES,
  ListOf,
  LocalisedText,
  Nested,
  OneOf,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
  VAT_CATEGORIES,
  type Language,
  type VatCategory,
} from '@kasvutori/platform';
import { CALL_OFF_RULES, type CallOffRule } from '../call-offs/call-off-terms.js';
import { CriterionInput, TITLE } from './criterion-input.dto.js';
import { LOCAL_DEADLINE } from './local-deadline.js';
import {
  EVALUATION_METHODS,
  FRAMEWORKS,
  PRICE_ITEM_KINDS,
  PROCEDURES,
  type EvaluationMethod,
  type Framework,
  type PriceItemKind,
  type Procedure,
  type TenderText,
} from './tender-content.js';

const DESCRIPTION = 20_000;
export const FINNISH_TIME = 'Finnish time, 2027-02-15T14:00';

export class PriceItemInput {
  @Text({ max: 16, pattern: /^[A-Z][A-Z0-9-]{0,15}$/, description: 'UNIT, START, S13 …', example: 'UNIT' })
  code: string;

  @OneOf(PRICE_ITEM_KINDS)
  kind: PriceItemKind;

  @LocalisedText({ max: TITLE, partial: true })
  title: TenderText;

  @LocalisedText({ max: 100, partial: true, description: 'What one of it is: meeting, day, person' })
  unit: TenderText;

  @Int({ min: 1, max: 1_000_000, description: 'Estimated, for comparing bids' })
  quantity: number;

  @Amount({ nullable: true, description: 'Bids above it are refused' })
  maxUnitPrice: string | null;

  @Int({ min: 1, max: 1_095, nullable: true, description: 'Days of sustained employment; of a milestone only' })
  thresholdDays: number | null;

  @OneOf(VAT_CATEGORIES)
  vatCategory: VatCategory;
}

/** How the call-offs of a framework are given. */
export class CallOffTermsInput {
  @OneOf(CALL_OFF_RULES)
  rule: CallOffRule;

  @Values({ max: 99, maxLength: 6, description: 'Per cent by rank, 100 in all; of fixed-shares only' })
  shares: string[];

  @Int({ min: 1, max: 30, description: 'Working days a provider has to answer' })
  answerDays: number;

  @Flag({ description: 'The accepted order binds as it is; otherwise a call-off contract is signed' })
  orderBinds: boolean;
}

export class LotFields {
  @Text({ max: 8, pattern: /^LOT-\d{4}$/, example: 'LOT-0001' })
  reference: string;

  @LocalisedText({ max: TITLE, partial: true })
  title: TenderText;

  @LocalisedText({ max: DESCRIPTION, partial: true })
  description: TenderText;

  @OneOf(SERVICE_KIND_CODES, { nullable: true })
  serviceKind: string | null;

  @Values({ max: 320, maxLength: 3, description: 'Municipality codes' })
  municipalities: string[];

  @Values({ max: 50, maxLength: 5 })
  nuts: string[];

  @Text({ max: 8, nullable: true })
  mainCpv: string | null;

  @Values({ max: 50, maxLength: 8 })
  additionalCpv: string[];

  @Amount({ nullable: true })
  estimatedValue: string | null;

  @Amount({ nullable: true })
  frameworkMaximum: string | null;

  @Amount({ nullable: true, description: 'The most that attachments and milestones of one contract may cost' })
  cap: string | null;

  @DateOnly({ nullable: true })
  startsOn: string | null;

  @Int({ min: 1, max: 120, nullable: true })
  durationMonths: number | null;

  @Int({ min: 1, max: 99, description: 'How many providers may win the lot' })
  maxAwards: number;

  @OneOf(EVALUATION_METHODS, { optional: true, description: 'best-ratio unless said' })
  evaluationMethod?: EvaluationMethod;

  @Nested(() => CallOffTermsInput, {
    optional: true,
    nullable: true,
    description: 'Of a framework; null: the client chooses the provider',
  })
  callOff?: CallOffTermsInput | null;
}

export class LotInput extends LotFields {
  @Uuid({ optional: true, description: 'Of a lot the draft has already' })
  id?: string;

  @ListOf(() => PriceItemInput, { max: 50 })
  priceItems: PriceItemInput[];

  @ListOf(() => CriterionInput, { max: 50 })
  criteria: CriterionInput[];
}

export class TenderFields {
  @LocalisedText({ max: TITLE, partial: true })
  title: TenderText;

  @LocalisedText({ max: DESCRIPTION, partial: true })
  description: TenderText;

  @OneOf(LANGUAGES, { description: 'The language the tender leads with' })
  language: Language;

  @Values({ max: 3, min: 1, of: LANGUAGES, description: 'Languages bids may be written in' })
  bidLanguages: Language[];

  @OneOf(PROCEDURES)
  procedure: Procedure;

  @Text({ max: 8, nullable: true })
  mainCpv: string | null;

  @Values({ max: 50, maxLength: 8 })
  additionalCpv: string[];

  @OneOf(FRAMEWORKS)
  framework: Framework;

  @Amount({ nullable: true })
  frameworkMaximum: string | null;

  @Amount({ nullable: true })
  estimatedValue: string | null;

  @Flag({ optional: true, description: 'A concession: paid by the right to exploit the service' })
  concession?: boolean;

  @LocalisedText({ max: 4_000, partial: true, optional: true, description: 'Why it is not split into lots' })
  undividedReason?: TenderText;

  @Int({ min: 1, max: 200, optional: true, nullable: true, description: 'For how many lots one bidder may bid' })
  maxLotsBid?: number | null;

  @Int({ min: 1, max: 200, optional: true, nullable: true, description: 'How many lots one bidder may win' })
  maxLotsAwarded?: number | null;

  @Flag({ optional: true, description: 'Officers score quality without learning whose bid is whose' })
  anonymousQuality?: boolean;
}

export class TenderInput extends TenderFields {
  @Text({ max: 16, nullable: true, pattern: LOCAL_DEADLINE, description: FINNISH_TIME })
  questionsDeadline: string | null;

  @Text({ max: 16, nullable: true, pattern: LOCAL_DEADLINE, description: FINNISH_TIME })
  submissionDeadline: string | null;

  @ListOf(() => LotInput, { max: 200 })
  lots: LotInput[];
}

export class Publication {
  @Text({ max: 16, optional: true, pattern: LOCAL_DEADLINE, description: `At once when absent. ${FINNISH_TIME}` })
  publishAt?: string;
}

export class LotParams {
  @Uuid()
  id: string;

  @Uuid()
  lotId: string;
}

export class MoveReason {
  @Text({ max: 2_000, min: 3 })
  reason: string;
}
