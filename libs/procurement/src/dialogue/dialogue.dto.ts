import {
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
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
} from '@kasvutori/platform';
import { LOCAL_DEADLINE } from '../tenders/local-deadline.js';
import type { TenderText } from '../tenders/tender-content.js';
import { CONSULTATION_STATUSES, type ConsultationStatus } from './consultation-lifecycle.js';
import { IDEA_STATUSES, type IdeaStatus } from './idea-lifecycle.js';

const FINNISH_TIME = 'Finnish time, 2027-02-15T14:00';

export class QuestionInput {
  @LocalisedText({ max: 2_000, partial: true })
  text: TenderText;
}

export class ConsultationFields {
  @LocalisedText({ max: 300, partial: true })
  title: TenderText;

  @LocalisedText({ max: 10_000, partial: true })
  description: TenderText;

  @OneOf(SERVICE_KIND_CODES, { nullable: true })
  serviceKind: string | null;

  @Values({ max: 320, maxLength: 3, description: 'Municipality codes' })
  municipalities: string[];

  @Uuid({ nullable: true, description: 'The plan item it prepares' })
  planItemId: string | null;

  @Text({ max: 16, nullable: true, pattern: LOCAL_DEADLINE, description: FINNISH_TIME })
  answersDeadline: string | null;
}

export class ConsultationInput extends ConsultationFields {
  @ListOf(() => QuestionInput, { max: 50 })
  questions: QuestionInput[];
}

export class Question {
  @Uuid()
  id: string;

  @LocalisedText({ max: 2_000, partial: true })
  text: TenderText;

  @Values({ max: 500, maxLength: 10_000, description: 'Answers as published, without their senders' })
  publishedAnswers: string[];
}

export class ConsultationSummary {
  @Uuid()
  id: string;

  @Text({ max: 40, example: 'MV-2026-0001' })
  number: string;

  @Text({ max: 300 })
  authorityName: string;

  @LocalisedText({ max: 300, partial: true })
  title: TenderText;

  @OneOf(CONSULTATION_STATUSES)
  status: ConsultationStatus;

  @OneOf(SERVICE_KIND_CODES, { nullable: true })
  serviceKind: string | null;

  @Instant({ nullable: true })
  openedAt: Date | null;

  @Instant({ nullable: true })
  answersEnd: Date | null;

  @Instant()
  updatedAt: Date;
}

export class ConsultationPage extends PageOf(ConsultationSummary) {}

export class ConsultationFilter extends ListQuery {
  @Values({ optional: true, max: 4, of: CONSULTATION_STATUSES })
  status?: ConsultationStatus[];
}

export class FindingInput {
  @Text({ max: 200, min: 3 })
  title: string;

  @Text({ max: 10_000, min: 3, description: 'Nobody may be known from it' })
  text: string;

  @OneOf(SERVICE_KIND_CODES, { nullable: true })
  serviceKind: string | null;

  @Int({ min: 1, max: 100_000, description: 'How many clients were interviewed' })
  interviews: number;

  @Flag({ description: 'Published; takes at least five interviews' })
  isPublic: boolean;

  @Uuid({ nullable: true })
  consultationId: string | null;

  @Uuid({ nullable: true })
  planItemId: string | null;
}

export class Finding extends FindingInput {
  @Uuid()
  id: string;

  @Instant()
  writtenAt: Date;
}

export class FindingPage extends PageOf(Finding) {}

export class FindingFilter extends ListQuery {
  @Uuid({ optional: true })
  consultationId?: string;

  @Uuid({ optional: true })
  planItemId?: string;
}

/** A consultation as anyone may read it. */
export class PublicConsultation extends ConsultationFields {
  @Uuid()
  id: string;

  @Text({ max: 40 })
  number: string;

  @Uuid()
  authorityId: string;

  @Text({ max: 300 })
  authorityName: string;

  @OneOf(CONSULTATION_STATUSES)
  status: ConsultationStatus;

  @Instant({ nullable: true })
  openedAt: Date | null;

  @Instant({ nullable: true, description: 'The same deadline as an instant' })
  answersEnd: Date | null;

  @LocalisedText({ max: 10_000, partial: true, nullable: true })
  summary: TenderText | null;

  @Instant({ nullable: true })
  summarisedAt: Date | null;

  @ListOf(() => Question, { max: 50 })
  questions: Question[];

  @ListOf(() => Finding, { max: 200 })
  findings: Finding[];
}

export class Answer {
  @Uuid()
  questionId: string;

  @Text({ max: 10_000 })
  text: string;
}

export class ConsultationAnswers {
  @ListOf(() => Answer, { max: 50 })
  answers: Answer[];
}

export class OwnResponse extends ConsultationAnswers {
  @Instant()
  answeredAt: Date;

  @Int({ min: 1, max: 1_000_000 })
  version: number;
}

export class ReceivedResponse extends ConsultationAnswers {
  @Uuid()
  providerId: string;

  @Text({ max: 300 })
  providerName: string;

  @Instant()
  answeredAt: Date;
}

/** A consultation for a provider: the public page and its own answers. */
export class ProviderConsultation extends PublicConsultation {
  @Nested(() => OwnResponse, { nullable: true })
  ownResponse: OwnResponse | null;

  @ListOf(() => PermittedAction, { max: 5 })
  permittedActions: PermittedAction[];
}

/** The officers' page of it. */
export class ConsultationDetail extends PublicConsultation {
  @Int({ min: 1, max: 1_000_000_000 })
  version: number;

  @ListOf(() => ReceivedResponse, { max: 10_000 })
  responses: ReceivedResponse[];

  @ListOf(() => PermittedAction, { max: 10 })
  permittedActions: PermittedAction[];

  @ListOf(() => HistoryEntry, { max: 500 })
  history: HistoryEntry[];
}

export class NewDeadline {
  @Text({ max: 16, pattern: LOCAL_DEADLINE, description: FINNISH_TIME })
  answersDeadline: string;
}

export class SummaryInput {
  @LocalisedText({ max: 10_000, partial: true })
  summary: TenderText;

  @ListOf(() => Answer, { max: 500, description: 'Answers to publish, worded so that no sender shows' })
  published: Answer[];
}

export class IdeaInput {
  @Uuid({ description: 'The authority it is sent to' })
  authorityId: string;

  @Uuid({ nullable: true })
  consultationId: string | null;

  @Text({ max: 200, min: 3 })
  title: string;

  @Text({ max: 10_000, min: 3 })
  text: string;

  @OneOf(SERVICE_KIND_CODES, { nullable: true })
  serviceKind: string | null;

  @Flag({ description: 'A tender that cites the idea may say its title and who sent it' })
  mayBeNamed: boolean;
}

export class IdeaSummary {
  @Uuid()
  id: string;

  @Text({ max: 40, example: 'ID-2026-0001' })
  number: string;

  @Text({ max: 200 })
  title: string;

  @Text({ max: 300 })
  authorityName: string;

  @Text({ max: 300 })
  providerName: string;

  @OneOf(IDEA_STATUSES)
  status: IdeaStatus;

  @Instant()
  sentAt: Date;

  @Instant()
  updatedAt: Date;
}

export class IdeaPage extends PageOf(IdeaSummary) {}

export class IdeaFilter extends ListQuery {
  @Values({ optional: true, max: 4, of: IDEA_STATUSES })
  status?: IdeaStatus[];
}

export class IdeaMessage {
  @Uuid()
  id: string;

  @OneOf(['authority', 'provider'])
  side: 'authority' | 'provider';

  @Text({ max: 4_000 })
  text: string;

  @Instant()
  writtenAt: Date;
}

export class IdeaDetail extends IdeaSummary {
  @Text({ max: 10_000 })
  text: string;

  @OneOf(SERVICE_KIND_CODES, { nullable: true })
  serviceKind: string | null;

  @Flag()
  mayBeNamed: boolean;

  @Uuid({ nullable: true })
  consultationId: string | null;

  @Text({ max: 2_000, nullable: true })
  declineReason: string | null;

  @Int({ min: 1, max: 1_000_000 })
  version: number;

  @ListOf(() => IdeaMessage, { max: 1_000 })
  messages: IdeaMessage[];

  @ListOf(() => PermittedAction, { max: 10 })
  permittedActions: PermittedAction[];

  @ListOf(() => HistoryEntry, { max: 500 })
  history: HistoryEntry[];
}

export class IdeaMessageInput {
  @Text({ max: 4_000 })
  text: string;
}

export class DeclineReason {
  @Text({ max: 2_000, min: 3 })
  reason: string;
}

export class Addressee {
  @Uuid()
  id: string;

  @Text({ max: 300 })
  name: string;
}

export class Addressees {
  @ListOf(() => Addressee, { max: 500 })
  items: Addressee[];
}
