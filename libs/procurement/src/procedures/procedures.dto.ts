import {
  Flag,
  Instant,
  Int,
  LANGUAGES,
  ListOf,
  LocalisedText,
  Nested,
  OneOf,
  ResourceActions,
  ResourceLife,
  Text,
  Uuid,
  Values,
  type Language,
} from '@kasvutori/platform';
import { IntersectionType } from '@nestjs/swagger';
import { CallOffOrigin, CallOffRow } from '../call-offs/call-offs.dto.js';
import { DevelopmentView } from '../development/development.dto.js';
import { RequestView, TenderInvitationView } from '../participation/participation.dto.js';
import { RoundView } from '../rounds/rounds.dto.js';
import {
  PLANNED_KINDS,
  PROCEDURE_KINDS,
  STAGES,
  type LegalTime,
  type PlannedKind,
  type ProcedureKind,
  type Stage,
} from './procedure-table.js';
import { LOCAL_DEADLINE } from '../tenders/local-deadline.js';
import type { TenderText } from '../tenders/tender-content.js';
import { FINNISH_TIME } from '../tenders/tender-input.dto.js';

const LONG = 20_000;

/** The least whole days the law gives a stage. */
export class LegalTimeView implements LegalTime {
  @OneOf(STAGES)
  stage: Stage;

  @Int({ min: 0, max: 999 })
  minimumDays: number;

  @Text({ max: 200, description: 'Where the law says so' })
  source: string;
}

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

  @Int({ min: 1, max: 99, nullable: true, description: 'Where one application takes longer, for a reason' })
  extendedWorkingDays: number | null;

  @ListOf(() => LegalTimeView, { max: 12 })
  minimumTimes: LegalTimeView[];

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

/** How long a stage lasts, beside the least the law knows. */
export class StageTime extends LegalTimeView {
  @Int({ min: 0, max: 100_000, nullable: true })
  days: number | null;
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

/** What an alliance compares, summed from the criteria of its lots: capability is quality, the rest is price. */
export class AllianceComponents {
  @Text({ max: 8 })
  lot: string;

  @Text({ max: 8, description: 'Per cent' })
  capability: string;

  @Text({ max: 8 })
  price: string;
}

export class LotOfProcedure {
  @Uuid()
  id: string;

  @Text({ max: 8 })
  reference: string;

  @LocalisedText({ max: 400, partial: true })
  title: TenderText;
}

export class OfficerProcedure extends IntersectionType(PublicProcedure, ResourceLife) {
  @OneOf(LANGUAGES, { description: 'The main language of the tender' })
  language: Language;

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
}

export class ProviderProcedure extends IntersectionType(PublicProcedure, ResourceActions) {
  @Nested(() => RequestView, { nullable: true })
  ownRequest: RequestView | null;

  @Nested(() => TenderInvitationView, { nullable: true })
  ownInvitation: TenderInvitationView | null;

  @ListOf(() => RoundView, { max: 99 })
  rounds: RoundView[];

  @Nested(() => DevelopmentView, { nullable: true })
  development: DevelopmentView | null;
}
