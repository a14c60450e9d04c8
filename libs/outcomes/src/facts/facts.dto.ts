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
} from '@kasvutori/platform';
import { FACT_KINDS, type FactKind } from './current-facts.js';

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

export class CorrectionBody {
  @Text({ max: 1000 }) reason: string;
  @Nested(() => EmploymentBody, { nullable: true, description: 'What is right instead; null takes the fact back' })
  employment: EmploymentBody | null;
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
  @Text({ max: 20 }) source: string;
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
