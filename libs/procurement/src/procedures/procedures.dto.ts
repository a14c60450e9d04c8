import {
  Amount,
  DateOnly,
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
  Values,
} from '@kasvutori/platform';
import { DEVELOPMENT_OUTCOMES, type DevelopmentOutcome } from '../development/development.js';
import {
  DECLINE_GROUNDS,
  REQUEST_STATUSES,
  type DeclineGround,
  type RequestStatus,
} from '../participation/selection-rules.js';
import { LOCAL_DEADLINE } from '../tenders/local-deadline.js';
import type { TenderText } from '../tenders/tender-content.js';
import { FINNISH_TIME } from '../tenders/tender-input.dto.js';
import {
  PLANNED_KINDS,
  PROCEDURE_KINDS,
  STAGES,
  type PlannedKind,
  type ProcedureKind,
  type Stage,
} from './procedure-table.js';

const LONG = 20_000;

export class ProcedureRulesView {
  @OneOf(PROCEDURE_KINDS)
  kind: ProcedureKind;

  @Text({ max: 20, description: 'Code of the eForms list procurement-procedure-type' })
  eforms: string;

  @Values({ max: 12, of: STAGES })
  stages: Stage[];

  @OneOf(['anyone', 'invited', 'chosen'])
  bidders: 'anyone' | 'invited' | 'chosen';

  @Flag()
  sealed: boolean;

  @Int({ min: 1, max: 99, nullable: true })
  minCandidates: number | null;

  @OneOf(['negotiation', 'dialogue'], { nullable: true })
  rounds: 'negotiation' | 'dialogue' | null;

  @Flag()
  mayReduce: boolean;

  @Flag()
  joinsAnyTime: boolean;

  @Int({ min: 1, max: 99, nullable: true })
  decisionWorkingDays: number | null;

  @Flag({ description: 'An officer may plan a tender by it' })
  planned: boolean;

  @Text({ max: 200 })
  law: string;
}

export class ProcedurePlanInput {
  @OneOf(PLANNED_KINDS)
  kind: PlannedKind;

  @Text({ max: 16, nullable: true, pattern: LOCAL_DEADLINE, description: FINNISH_TIME })
  requestsDeadline: string | null;

  @Int({ min: 1, max: 99, nullable: true })
  minCandidates: number | null;

  @Int({ min: 1, max: 999, nullable: true })
  maxCandidates: number | null;

  @Flag()
  mayReduce: boolean;

  @LocalisedText({ max: LONG, partial: true, description: 'How candidates are selected' })
  selection: TenderText;
}

export class PlanView {
  @Text({ max: 16, nullable: true, description: FINNISH_TIME })
  requestsDeadline: string | null;

  @Instant({ nullable: true })
  requestsEnd: Date | null;

  @Int({ min: 1, max: 99, nullable: true })
  minCandidates: number | null;

  @Int({ min: 1, max: 999, nullable: true })
  maxCandidates: number | null;

  @Flag()
  mayReduce: boolean;

  @LocalisedText({ max: LONG, partial: true })
  selection: TenderText;
}

/** How long a stage lasts, beside the least the law knows above the EU thresholds. */
export class StageTime {
  @OneOf(STAGES)
  stage: Stage;

  @Int({ min: 0, max: 100_000, nullable: true })
  days: number | null;

  @Int({ min: 0, max: 999 })
  minimumDays: number;
}

/** What a call-off is called off from. */
export class CallOffOrigin {
  @OneOf(['framework', 'register'])
  kind: 'framework' | 'register';

  @Uuid({ description: 'The framework tender or the register' })
  id: string;

  @Text({ max: 40 })
  number: string;

  @LocalisedText({ max: 400, partial: true })
  title: TenderText;
}

/** A tender as a procedure, for anyone who sees the tender. */
export class PublicProcedure {
  @Uuid()
  tenderId: string;

  @Text({ max: 40 })
  number: string;

  @LocalisedText({ max: 400, partial: true })
  title: TenderText;

  @OneOf(STAGES)
  stage: Stage;

  @Nested(() => ProcedureRulesView)
  rules: ProcedureRulesView;

  @Nested(() => PlanView, { nullable: true, description: 'Null where nobody is selected and no plan was made' })
  plan: PlanView | null;

  @Instant({ nullable: true })
  submissionEnd: Date | null;

  @Nested(() => CallOffOrigin, { nullable: true })
  origin: CallOffOrigin | null;
}

export class RequestView {
  @Uuid()
  id: string;

  @Uuid()
  providerId: string;

  @Text({ max: 300 })
  providerName: string;

  @OneOf(REQUEST_STATUSES)
  status: RequestStatus;

  @Text({ max: LONG })
  statement: string;

  @Instant()
  submittedAt: Date;

  @OneOf(DECLINE_GROUNDS, { nullable: true })
  ground: DeclineGround | null;

  @Text({ max: 4_000, nullable: true })
  reason: string | null;

  @Int({ min: 1, max: 1_000_000 })
  version: number;
}

export class TenderInvitationView {
  @Uuid()
  providerId: string;

  @Text({ max: 300 })
  providerName: string;

  @Instant()
  invitedAt: Date;

  @Instant({ nullable: true })
  reducedAt: Date | null;

  @Text({ max: 4_000, nullable: true })
  reduceReason: string | null;
}

export class RoundAnswerView {
  @Uuid()
  providerId: string;

  @Text({ max: 300 })
  providerName: string;

  @Instant()
  submittedAt: Date;

  @Text({ max: 64, description: 'SHA-256 of the sealed answer' })
  sha256: string;

  @Text({ max: LONG, nullable: true, description: 'Null until the round is unsealed' })
  text: string | null;

  @Amount({ nullable: true })
  preliminaryPrice: string | null;
}

export class RoundView {
  @Int({ min: 1, max: 99 })
  number: number;

  @Text({ max: 400 })
  title: string;

  @Text({ max: LONG })
  invitation: string;

  @Flag()
  wantsPrice: boolean;

  @Instant()
  answersUntil: Date;

  @Instant()
  openedAt: Date;

  @Instant({ nullable: true })
  unsealedAt: Date | null;

  @Text({ max: LONG, nullable: true, description: "The buyer's record; not shown to providers" })
  record: string | null;

  @Instant({ nullable: true })
  recordedAt: Date | null;

  @Int({ min: 1, max: 1_000_000 })
  version: number;

  @ListOf(() => RoundAnswerView, { max: 999 })
  answers: RoundAnswerView[];
}

export class DevelopmentView {
  @Text({ max: LONG })
  goals: string;

  @Amount({ nullable: true })
  target: string | null;

  @DateOnly()
  plannedEnd: string;

  @Instant()
  startedAt: Date;

  @OneOf(DEVELOPMENT_OUTCOMES, { nullable: true })
  outcome: DevelopmentOutcome | null;

  @Text({ max: LONG, nullable: true })
  grounds: string | null;

  @Instant({ nullable: true })
  decidedAt: Date | null;

  @Int({ min: 1, max: 1_000_000 })
  version: number;
}

/** What an alliance compares, summed from the criteria of its lots: capability is quality, the rest is price. */
export class AllianceComponents {
  @Text({ max: 8 })
  lot: string;

  @Text({ max: 8, description: 'Per cent' })
  capability: string;

  @Text({ max: 8 })
  price: string;
}

export class CallOffRow {
  @Uuid()
  tenderId: string;

  @Text({ max: 40 })
  number: string;

  @LocalisedText({ max: 400, partial: true })
  title: TenderText;

  @Text({ max: 20 })
  status: string;

  @Instant({ nullable: true })
  submissionEnd: Date | null;
}

export class LotOfProcedure {
  @Uuid()
  id: string;

  @Text({ max: 8 })
  reference: string;

  @LocalisedText({ max: 400, partial: true })
  title: TenderText;
}

export class OfficerProcedure extends PublicProcedure {
  @Int({ min: 1, max: 1_000_000_000, description: 'Of the tender; for If-Match of the plan' })
  version: number;

  @ListOf(() => StageTime, { max: 12 })
  times: StageTime[];

  @ListOf(() => LotOfProcedure, { max: 200 })
  lots: LotOfProcedure[];

  @ListOf(() => AllianceComponents, { max: 200 })
  components: AllianceComponents[];

  @ListOf(() => RequestView, { max: 2_000, description: 'Empty until their deadline' })
  requests: RequestView[];

  @ListOf(() => TenderInvitationView, { max: 999 })
  invitations: TenderInvitationView[];

  @ListOf(() => RoundView, { max: 99 })
  rounds: RoundView[];

  @Nested(() => DevelopmentView, { nullable: true })
  development: DevelopmentView | null;

  @ListOf(() => CallOffRow, { max: 1_000 })
  callOffs: CallOffRow[];

  @ListOf(() => PermittedAction, { max: 20 })
  permittedActions: PermittedAction[];

  @ListOf(() => HistoryEntry, { max: 500 })
  history: HistoryEntry[];
}

export class ProviderProcedure extends PublicProcedure {
  @Nested(() => RequestView, { nullable: true })
  ownRequest: RequestView | null;

  @Nested(() => TenderInvitationView, { nullable: true })
  ownInvitation: TenderInvitationView | null;

  @ListOf(() => RoundView, { max: 99 })
  rounds: RoundView[];

  @Nested(() => DevelopmentView, { nullable: true })
  development: DevelopmentView | null;

  @ListOf(() => PermittedAction, { max: 20 })
  permittedActions: PermittedAction[];
}

export class RequestInput {
  @Text({ max: LONG, description: 'How the provider meets the selection criteria' })
  statement: string;
}

export class RequestDecisionInput {
  @Flag()
  selected: boolean;

  @OneOf(DECLINE_GROUNDS, { nullable: true, description: 'Of a declined candidate' })
  ground: DeclineGround | null;

  @Text({ max: 4_000, min: 3 })
  reason: string;
}

export class RoundInputBody {
  @Text({ max: 400 })
  title: string;

  @Text({ max: LONG })
  invitation: string;

  @Flag({ description: 'A preliminary offer is asked for' })
  wantsPrice: boolean;

  @Text({ max: 16, pattern: LOCAL_DEADLINE, description: FINNISH_TIME })
  answersUntil: string;
}

export class RoundAnswerInput {
  @Text({ max: LONG })
  text: string;

  @Amount({ nullable: true })
  preliminaryPrice: string | null;
}

export class RoundRecordInput {
  @Text({ max: LONG, min: 3 })
  record: string;
}

export class ReduceInput {
  @Uuid()
  providerId: string;

  @Text({ max: 4_000, min: 3 })
  reason: string;
}

export class CallOffInput {
  @Uuid({ description: "The framework's lot" })
  lotId: string;

  @LocalisedText({ max: 400, partial: true })
  title: TenderText;

  @LocalisedText({ max: LONG, partial: true })
  description: TenderText;

  @Amount()
  estimatedValue: string;

  @Int({ min: 1, max: 120 })
  durationMonths: number;

  @Text({ max: 16, pattern: LOCAL_DEADLINE, description: FINNISH_TIME })
  submissionDeadline: string;
}

export class CreatedCallOff {
  @Uuid()
  id: string;

  @Text({ max: 40 })
  number: string;
}

export class StartDevelopmentInput {
  @Text({ max: LONG, min: 3 })
  goals: string;

  @Amount({ nullable: true })
  target: string | null;

  @DateOnly()
  plannedEnd: string;
}

export class EndDevelopmentInput {
  @OneOf(DEVELOPMENT_OUTCOMES)
  outcome: DevelopmentOutcome;

  @Text({ max: LONG, min: 3 })
  grounds: string;
}

export class RequestParams {
  @Uuid()
  id: string;

  @Uuid()
  requestId: string;
}

export class RoundParams {
  @Uuid()
  id: string;

  @Text({ max: 2, pattern: /^[1-9]\d?$/ })
  number: string;
}
