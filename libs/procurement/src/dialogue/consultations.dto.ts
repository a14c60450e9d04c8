import {
  Instant,
  Int,
  ListOf,
  ListQuery,
  LocalisedText,
  Nested,
  OneOf,
  PageOf,
  ResourceActions,
  ResourceLife,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
} from '@kasvutori/platform';
import { IntersectionType } from '@nestjs/swagger';
import { CONSULTATION_STATUSES, type ConsultationStatus } from './consultation-lifecycle.js';
import { Finding } from './findings.dto.js';
import { LOCAL_DEADLINE } from '../tenders/local-deadline.js';
import type { TenderText } from '../tenders/tender-content.js';
import { FINNISH_TIME } from '../tenders/tender-input.dto.js';

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

  @Uuid({ optional: true, description: 'Those about this planned procurement' })
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
export class ProviderConsultation extends IntersectionType(PublicConsultation, ResourceActions) {
  @Nested(() => OwnResponse, { nullable: true })
  ownResponse: OwnResponse | null;
}

/** The officers' page of it. */
export class ConsultationDetail extends IntersectionType(PublicConsultation, ResourceLife) {
  @ListOf(() => ReceivedResponse, { max: 10_000 })
  responses: ReceivedResponse[];
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
