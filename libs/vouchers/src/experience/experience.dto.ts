import {
  DateOnly,
  Instant,
  Int,
  ListOf,
  ListQuery,
  LocalisedText,
  OneOf,
  PageOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
  type CalendarDate,
  type Localised,
  type Permission,
  type ServiceKindCode,
} from '@kasvutori/platform';
import { MOMENTS, type Moment } from './experience-rule.js';
import { HELD_FOR, type HeldFor } from './personal-details.js';
import { SCORE_MEASURES, type ScoreMeasure } from './publish-experience.js';
import { MODERATIONS, WORDS_STATUSES, type Moderation, type WordsStatus } from './words-lifecycle.js';

const PARTS = { min: 0, max: 10_000 };

/** What at least five clients say, or have achieved. */
export class PublishedScore {
  @OneOf(SCORE_MEASURES) measure: ScoreMeasure;
  @Int({ min: 5, max: 1_000_000, description: 'Clients it is made of, each once' }) clients: number;
  @Int({ ...PARTS, description: 'Parts of ten thousand: of the way from grade 1 to grade 5, or of the clients' })
  score: number;
  @Int({ ...PARTS, description: 'The lower end of its interval of 95 %' }) low: number;
  @Int(PARTS) high: number;
}

export class ScoreItem extends PublishedScore {
  @Uuid() serviceId: string;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
  @Text({ max: 300 }) authorityName: string;
  @Instant() publishedAt: Date;
}

/** A provider in one service. */
export class OfferedBy {
  @Uuid() serviceId: string;
  @Uuid() providerId: string;
}

export class ScoreList {
  @ListOf(() => ScoreItem, { max: 1_000 }) items: ScoreItem[];
}

export class CommentItem {
  @Uuid() id: string;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @Text({ max: 20_000 }) text: string;
  @DateOnly({ description: 'The first day of the month it was published in' }) month: CalendarDate;
  @Text({ max: 20_000, nullable: true, description: 'What the provider says to it' }) reply: string | null;
}
export class CommentPage extends PageOf(CommentItem) {}
export class CommentFilter extends ListQuery {}

export class OwnCommentItem extends CommentItem {
  @OneOf(WORDS_STATUSES, { nullable: true, description: 'What became of the own answer' })
  replyStatus: WordsStatus | null;
  @Text({ max: 2_000, nullable: true, description: 'As it was written' }) ownReply: string | null;
  @Text({ max: 500, nullable: true }) replyReason: string | null;
}
export class OwnCommentPage extends PageOf(OwnCommentItem) {}

export class ReplyToFeedback {
  @Text({ max: 2_000, min: 3, description: 'Looked at before others read it when it holds personal data' })
  text: string;
}

export class AskedQuestion {
  @Text({ max: 40 }) code: string;
  @LocalisedText({ max: 300 }) text: Localised;
}

export class AskedQuestions {
  @Int({ min: 1, max: 1_000, description: 'The version of the rule' }) version: number;
  @ListOf(() => AskedQuestion, { max: 2, description: 'After a visit; the first is the grade' }) event: AskedQuestion[];
  @ListOf(() => AskedQuestion, { max: 5, description: 'Of the whole; the first is the grade' })
  service: AskedQuestion[];
  @Int({
    min: 1,
    max: 60,
    description: 'Days in which an answer may be changed, and after which words are read by others',
  })
  waitDays: number;
}

export class ExperienceRuleItem extends AskedQuestions {
  @DateOnly() validFrom: CalendarDate;
  @Int({ min: 1, max: 90, description: 'Nobody is asked of visits more often, nor answers later' }) askDays: number;
  @Int({ min: 5, max: 1_000, description: 'Clients behind anything that is published' }) fewest: number;
  @Int({ min: 0, max: 100, description: 'As many clients as the mean of the service counts for' }) weight: number;
  @Int({ min: 1, max: 730, description: 'From the beginning to when having found work is counted' }) resultDays: number;
}

export class ExperienceRuleList {
  @ListOf(() => ExperienceRuleItem, { max: 100, description: 'The newest first' }) items: ExperienceRuleItem[];
}

export class ToAnswer {
  @OneOf(MOMENTS) moment: Moment;
  @Uuid({ nullable: true }) eventId: string | null;
  @Uuid() voucherId: string;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @Text({ max: 300 }) providerName: string;
  @DateOnly({ nullable: true, description: 'Of the visit' }) occurredOn: CalendarDate | null;
  @Instant({ description: 'Asked until then' }) until: Date;
}

export class ToAnswerList {
  @ListOf(() => ToAnswer, { max: 50 }) items: ToAnswer[];
}

export class WordsItem {
  @Uuid() id: string;
  @OneOf(['client', 'provider']) author: 'client' | 'provider';
  @Text({ max: 2_000 }) text: string;
  @OneOf(WORDS_STATUSES) status: WordsStatus;
  @Values({ max: 6, of: HELD_FOR, description: 'What was found in it' }) heldFor: HeldFor[];
  @Text({ max: 20_000, nullable: true }) shown: string | null;
  @Text({ max: 500, nullable: true }) reason: string | null;
  @Instant() givenAt: Date;
  @Instant({ description: 'When it is published unless it is held' }) dueAt: Date;
  @Text({ max: 200, nullable: true }) moderatedByName: string | null;
  @Instant({ nullable: true }) moderatedAt: Date | null;
  @OneOf(MOMENTS) moment: Moment;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @Text({ max: 300 }) providerName: string;
  @Int({ min: 1, max: 1_000_000 }) version: number;
}
export class WordsPage extends PageOf(WordsItem) {}
export class WordsFilter extends ListQuery {
  @Values({ max: 6, of: WORDS_STATUSES, optional: true }) status?: WordsStatus[];
}

export class FoundDetail {
  @OneOf(HELD_FOR) kind: HeldFor;
  @Text({ max: 2_000, description: 'As it stands in the text' }) part: string;
}

export class WordsDetail extends WordsItem {
  @ListOf(() => FoundDetail, { max: 2_000 }) found: FoundDetail[];
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

export class ModerateWords {
  @OneOf(MODERATIONS) decision: Moderation;
  @Values({ max: 50, optional: true, description: 'What is blacked out, each as it stands in the text' })
  parts?: string[];
  @Text({ max: 500, min: 3, nullable: true, description: 'The one who wrote it reads it' }) reason: string | null;
}

export class QuotesAsked {
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
}

class ClientQuote {
  @Text({ max: 300 }) text: string;
  @DateOnly({ description: 'The first day of the month it was published in' }) month: CalendarDate;
}

/** What clients who allow it have said, as evidence. */
export class ClientQuotes {
  @ListOf(() => ClientQuote, { max: 5 }) quotes: readonly ClientQuote[];
  @Int({
    min: 5,
    max: 200,
    nullable: true,
    description: 'Published words whose client has not allowed them to be quoted; null of fewer than five',
  })
  counted: number | null;
}
