import { Instant, Json, Nested, OneOf, ResourceLife, Text, Uuid } from '@kasvutori/platform';
import { IntersectionType } from '@nestjs/swagger';
import type { Answers } from '../needs/questionnaire.js';
import { QuestionnaireItem } from '../questionnaires/questionnaires.dto.js';
import { NEEDS_REQUEST_STATUSES, type NeedsRequestStatus } from './needs-request-lifecycle.js';

export class AskNeeds {
  @Text({ max: 1_000, optional: true, description: 'A word to the client; stands in the mail too' }) message?: string;
}

export class SomeAnswers {
  @Json({ description: 'Question code → answer code; an empty answer is taken back' }) answers: Answers;
}

/** What a client is asked, as it stands on the pages of both. */
export class OpenNeedsRequest {
  @Uuid() id: string;
  @OneOf(NEEDS_REQUEST_STATUSES) status: NeedsRequestStatus;
  @Instant() askedAt: Date;
  @Instant({ nullable: true }) sentAt: Date | null;
}

class NeedsRequestFacts extends OpenNeedsRequest {
  @Uuid() clientId: string;
  @Text({ max: 200 }) clientName: string;
  @Text({ max: 200 }) askedByName: string;
  @Text({ max: 1_000, nullable: true }) message: string | null;
  @Nested(() => QuestionnaireItem) questionnaire: QuestionnaireItem;
  @Json({ description: 'The client’s own; empty for the case worker until they are sent' }) answers: Answers;
}

export class NeedsRequestDetail extends IntersectionType(NeedsRequestFacts, ResourceLife) {}
