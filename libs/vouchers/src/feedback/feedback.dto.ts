import {
  Json,
  Instant,
  Int,
  ListOf,
  OneOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  DateOnly,
  Text,
  Uuid,
  type CalendarDate,
  type Permission,
  type ServiceKindCode,
} from '@kasvutori/platform';
import { MOMENTS, type Moment } from '../experience/experience-rule.js';
import { WORDS_STATUSES, type WordsStatus } from '../experience/words-lifecycle.js';

const GRADE = { min: 1, max: 5, description: '5 is best' };

export class QuestionAnswer {
  @Text({ max: 40, description: 'Of the questions asked, but the first' }) code: string;
  @Int(GRADE) grade: number;
}

export class GiveFeedback {
  @Int({ ...GRADE, description: 'The first question; 5 is best' }) grade: number;
  @ListOf(() => QuestionAnswer, { max: 5, optional: true }) answers?: QuestionAnswer[];
  @Text({ max: 2_000, nullable: true, description: 'Looked at before others read it when it holds personal data' })
  words: string | null;
}

export class FeedbackItem {
  @Uuid() id: string;
  @OneOf(MOMENTS) moment: Moment;
  @Uuid({ nullable: true }) eventId: string | null;
  @DateOnly({ nullable: true, description: 'Of the visit' }) occurredOn: CalendarDate | null;
  @Text({ max: 300 }) providerName: string;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @Int(GRADE) grade: number;
  @Json({ description: 'Grades by the code of the question' }) answers: Readonly<Record<string, number>>;
  @Text({ max: 2_000, nullable: true }) words: string | null;
  @OneOf(WORDS_STATUSES, { nullable: true, description: 'What became of the words' }) wordsStatus: WordsStatus | null;
  @Text({ max: 20_000, nullable: true, description: 'What others read of them' }) shown: string | null;
  @Text({ max: 500, nullable: true, description: 'Why they are not shown, or not whole' }) reason: string | null;
  @Text({ max: 20_000, nullable: true, description: 'What the provider says to them' }) reply: string | null;
  @Instant() givenAt: Date;
  @Instant({ description: 'Until then it may be changed' }) closesAt: Date;
}

export class VoucherFeedback {
  @ListOf(() => FeedbackItem, {
    max: 500,
    description: 'Of the service with each provider and of its visits, newest first',
  })
  items: FeedbackItem[];
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

export class FileComplaint {
  @OneOf(['minor', 'major', 'critical']) severity: 'minor' | 'major' | 'critical';
  @Text({ max: 4_000, min: 10 }) description: string;
}

export class FiledComplaint {
  @Uuid() id: string;
}
