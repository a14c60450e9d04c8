import {
  Amount,
  type CalendarDate,
  DateOnly,
  Decimal,
  Flag,
  Instant,
  Int,
  ListOf,
  ListQuery,
  LocalisedText,
  type Localised,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  type Permission,
  Text,
  Uuid,
  Values,
} from '@kasvutori/platform';
import type { DecidedBy } from './decide-facts.js';
import {
  FACT_KINDS,
  FACT_SOURCES,
  REPORTED_KINDS,
  type FactKind,
  type FactSource,
  type ReportedKind,
} from './recorded-fact.js';
import {
  VERIFICATION_MOVES,
  VERIFICATIONS,
  type Verification,
  type VerificationMove,
} from './verification-lifecycle.js';

export const PARTICIPATION_SORTS = ['startedOn', '-startedOn', 'clientReference', '-clientReference'] as const;

export class ParticipationFilter extends ListQuery {
  @Uuid({ optional: true }) contractId?: string;

  @Uuid({ optional: true }) providerId?: string;

  @Text({ max: 50, optional: true, description: 'Beginning of the client reference' }) reference?: string;
}

export class EmploymentBody {
  @Text({ max: 200 }) employer: string;
  @DateOnly() start: CalendarDate;
  @DateOnly({ nullable: true, description: 'The last day; null while it goes on' }) end: CalendarDate | null;
  @Decimal() hoursPerWeek: string;
  @Flag({ description: 'Paid with wage subsidy' }) subsidised: boolean;
}

export class FactBody {
  @OneOf(REPORTED_KINDS) kind: ReportedKind;
  @DateOnly({ description: 'Of a wage or a cost any day of its month' }) from: CalendarDate;
  @DateOnly({
    nullable: true,
    description: 'The last day of a benefit, a study or a service level; null while it goes on',
  })
  to: CalendarDate | null;
  @Text({ max: 200, description: 'The employer, the benefit, the school, the measure or the cost' }) subject: string;
  @Amount({ nullable: true, description: 'Of a wage, of a cost, or of a benefit in the whole period' }) amount:
    | string
    | null;
  @Decimal({ nullable: true, description: 'Of a score or a service level' }) value: string | null;
}

export class VerificationBody {
  @OneOf(VERIFICATION_MOVES) move: VerificationMove;
  @Text({ max: 1000, description: 'What it was seen from' }) reason: string;
}

export class CorrectionBody {
  @Text({ max: 1000 }) reason: string;
  @Nested(() => EmploymentBody, { nullable: true, description: 'What is right instead; null takes the fact back' })
  employment: EmploymentBody | null;
  @Nested(() => FactBody, { nullable: true, optional: true, description: 'The same of a fact that is no job' })
  fact?: FactBody | null;
}

export class RecordedFactId {
  @Uuid() factId: string;
}

export class CorrectedFact extends RecordedFactId {
  @Uuid() participationId: string;
}

export class MilestoneView {
  @Text({ max: 40 }) component: string;
  @LocalisedText({ max: 500 }) title: Localised;
  @Int({ min: 1, max: 10_000 }) neededDays: number;
  @DateOnly({ nullable: true }) reachedOn: CalendarDate | null;
  @Int({ min: 0, max: 10_000 }) missingDays: number;
  @DateOnly({ nullable: true, description: 'The day it is reached if the present work goes on' })
  expectedOn: CalendarDate | null;
  @Amount({ description: 'Net' }) amount: string;
}

export class ProgressView {
  @Int({ min: 0, max: 100_000, description: 'Days in work that count now' }) days: number;
  @Flag() working: boolean;
  @DateOnly({ nullable: true, description: 'The last day on which new work still continues the count' })
  resumeBy: CalendarDate | null;
  @Nested(() => MilestoneView, { nullable: true }) next: MilestoneView | null;
  @ListOf(() => MilestoneView, { max: 50 }) milestones: MilestoneView[];
}

export class ParticipationSummary {
  @Uuid() id: string;
  @Uuid() contractId: string;
  @Text({ max: 40 }) contractNumber: string;
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
  @Text({ max: 50 }) clientReference: string;
  @Text({ max: 10 }) segment: string;
  @DateOnly() startedOn: CalendarDate;
  @Amount({ description: 'Everything earned for this client so far, net' }) entitled: string;
  @Amount({ description: 'Paid in runs so far, net', negative: true }) paid: string;
  @Amount({ description: 'Entitled minus paid', negative: true }) waiting: string;
  @Nested(() => ProgressView, { nullable: true }) progress: ProgressView | null;
}

export class ParticipationPage extends PageOf(ParticipationSummary) {}

export class FactFile {
  @Uuid() id: string;
  @Text({ max: 200 }) name: string;
  @Int({ min: 1, max: 2_147_483_647 }) sizeBytes: number;
  @Text({ max: 64 }) sha256: string;
  @Instant() addedAt: Date;
}

export class FactView {
  @Uuid() id: string;
  @OneOf(FACT_KINDS) kind: FactKind;
  @DateOnly() from: CalendarDate;
  @DateOnly({ nullable: true }) to: CalendarDate | null;
  @Text({ max: 200, nullable: true }) employer: string | null;
  @Decimal({ nullable: true }) hoursPerWeek: string | null;
  @Flag() subsidised: boolean;
  @Decimal({ nullable: true }) units: string | null;
  @Instant() recordedAt: Date;
  @Text({ max: 200, nullable: true, description: 'What a fact that is no job is of' }) subject: string | null;
  @Amount({ nullable: true }) amount: string | null;
  @Decimal({ nullable: true }) value: string | null;
  @OneOf(FACT_SOURCES) source: FactSource;
  @OneOf(VERIFICATIONS) verification: Verification;
  @Values({ max: 3, of: VERIFICATION_MOVES, description: 'What the reader may say of it now' })
  verifications: VerificationMove[];
  @Flag({ description: 'Money is counted by it: it stands and no other source is believed instead' }) held: boolean;
  @Flag({ description: 'Held, and not paid on before somebody has settled it' }) disputed: boolean;
  @Flag({ description: 'The client says that it is not so' }) denied: boolean;
  @Text({ max: 1000, nullable: true, description: 'What the client says of it' }) said: string | null;
  @ListOf(() => FactFile, { max: 20 }) evidence: FactFile[];
  @Uuid({ nullable: true, description: 'The fact this one corrects' }) correctsId: string | null;
  @Flag({ description: 'False when a later fact corrects it or it was taken back' }) current: boolean;
  @Flag() withdrawn: boolean;
  @Text({ max: 1000, nullable: true }) reason: string | null;
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

export class ParticipationDetail extends ParticipationSummary {
  @ListOf(() => FactView, { max: 10_000 }) facts: FactView[];
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

export class ConflictSide {
  @Uuid() factId: string;
  @OneOf(FACT_SOURCES) source: FactSource;
  @DateOnly() from: CalendarDate;
  @DateOnly({ nullable: true }) to: CalendarDate | null;
  @Decimal({ nullable: true }) hoursPerWeek: string | null;
  @Amount({ nullable: true }) amount: string | null;
  @Decimal({ nullable: true }) value: string | null;
  @Instant() recordedAt: Date;
  @OneOf(VERIFICATIONS) verification: Verification;
  @Flag({ description: 'This one is believed' }) held: boolean;
  @Flag({ description: 'The client says that it is not so' }) denied: boolean;
  @Text({ max: 1000, nullable: true, description: 'What the client says of it' }) said: string | null;
}

export class ConflictItem {
  @Uuid() id: string;
  @Uuid() participationId: string;
  @Text({ max: 40 }) contractNumber: string;
  @Text({ max: 50 }) clientReference: string;
  @Text({ max: 300 }) providerName: string;
  @OneOf(FACT_KINDS) kind: FactKind;
  @Text({ max: 200 }) subject: string;
  @Instant() foundAt: Date;
  @OneOf(['person', 'source', 'newest']) decidedBy: DecidedBy;
  @Text({ max: 1000, nullable: true, description: 'Why a person decided so' }) reason: string | null;
  @Int({ min: 1, max: 1000, description: 'Version of the rule that says which source goes first' }) ruleVersion: number;
  @ListOf(() => ConflictSide, { max: 2 }) sides: ConflictSide[];
  @ListOf(() => PermittedAction, { max: 1 }) permittedActions: Permission[];
}

export class ConflictPage extends PageOf(ConflictItem) {}

export class ConflictFilter extends ListQuery {
  @Flag({ optional: true, description: 'Decided by a person, or not' }) decided?: boolean;
  @Uuid({ optional: true }) participationId?: string;
}

export class ConflictDecision {
  @Uuid({ description: 'The fact that is believed' }) heldFactId: string;
  @Text({ max: 1000 }) reason: string;
}
