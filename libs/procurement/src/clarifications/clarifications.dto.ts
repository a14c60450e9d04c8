import {
  Flag,
  Instant,
  Int,
  ListOf,
  ListQuery,
  type Localised,
  LocalisedText,
  OneOf,
  PageOf,
  PermittedAction,
  Text,
  Uuid,
  Values,
} from '@kasvutori/platform';
import {
  CLARIFICATION_STATUSES,
  type ClarificationStatus,
  QUESTION_STATUSES,
  type QuestionStatus,
} from './question-lifecycle.js';

const LANGUAGES = ['fi', 'sv', 'en'] as const;

export class DifferencePart {
  @OneOf(['same', 'added', 'removed'])
  kind: 'same' | 'added' | 'removed';

  @Text({ max: 20_000 })
  text: string;
}

export class AnswerVersion {
  @Int({ min: 1, max: 10_000 })
  versionNo: number;

  @Text({ max: 4_000 })
  wording: string;

  @LocalisedText({ max: 10_000, partial: true })
  answer: Partial<Localised>;

  @Text({ max: 2_000, nullable: true, description: 'Why the version before was corrected' })
  reason: string | null;

  @Instant({ nullable: true })
  publishedAt: Date | null;

  @ListOf(() => DifferencePart, {
    max: 10_000,
    description: 'From the version before, in the language of the reader; empty for the first',
  })
  difference: DifferencePart[];
}

/** A published question with its answer, as everybody sees it. */
export class PublishedAnswer {
  @Uuid()
  id: string;

  @Int({ min: 1, max: 100_000 })
  number: number;

  @Uuid({ nullable: true })
  lotId: string | null;

  @Text({ max: 200, nullable: true })
  concerns: string | null;

  @Text({ max: 4_000 })
  wording: string;

  @LocalisedText({ max: 10_000, partial: true })
  answer: Partial<Localised>;

  @Instant()
  publishedAt: Date;

  @ListOf(() => AnswerVersion, { max: 1_000, description: 'The latest first; more than one when it was corrected' })
  versions: AnswerVersion[];
}

export class PublishedAnswers {
  @Instant({ nullable: true, description: 'Questions are taken until this instant' })
  questionsEnd: Date | null;

  @Flag()
  open: boolean;

  @ListOf(() => PublishedAnswer, { max: 2_000 })
  answers: PublishedAnswer[];
}

export class OwnQuestion {
  @Uuid()
  id: string;

  @Text({ max: 4_000 })
  text: string;

  @Uuid({ nullable: true })
  lotId: string | null;

  @Text({ max: 200, nullable: true })
  concerns: string | null;

  @OneOf(['waiting', 'answered', 'dismissed'], { description: 'Whether a draft exists is the buyer’s affair' })
  status: 'waiting' | 'answered' | 'dismissed';

  @Int({ min: 1, max: 100_000, nullable: true, description: 'Number of the published answer' })
  answerNumber: number | null;

  @Text({ max: 2_000, nullable: true })
  dismissal: string | null;

  @Instant()
  askedAt: Date;
}

export class ProviderQuestions extends PublishedAnswers {
  @ListOf(() => OwnQuestion, {
    max: 2_000,
    description: "The company's own questions; nobody else sees that they are its own",
  })
  mine: OwnQuestion[];

  @Flag({ description: 'The reader gets mails about this tender' })
  following: boolean;

  @ListOf(() => PermittedAction, { max: 20 })
  permittedActions: PermittedAction[];
}

export class WaitingQuestion {
  @Uuid()
  id: string;

  @Text({ max: 4_000, description: 'As it was asked; who asked is not known to the authority' })
  text: string;

  @OneOf(LANGUAGES)
  language: string;

  @Uuid({ nullable: true })
  lotId: string | null;

  @Text({ max: 200, nullable: true })
  concerns: string | null;

  @OneOf(QUESTION_STATUSES)
  status: QuestionStatus;

  @Uuid({ nullable: true })
  clarificationId: string | null;

  @Text({ max: 2_000, nullable: true })
  dismissal: string | null;

  @Instant()
  askedAt: Date;

  @Int({ min: 1, max: 1_000_000 })
  version: number;
}

export class OfficerAnswer {
  @Uuid()
  id: string;

  @OneOf(CLARIFICATION_STATUSES)
  status: ClarificationStatus;

  @Int({ min: 1, max: 100_000, nullable: true })
  number: number | null;

  @Uuid({ nullable: true })
  lotId: string | null;

  @Text({ max: 200, nullable: true })
  concerns: string | null;

  @Instant({ nullable: true })
  publishedAt: Date | null;

  @Values({ max: 2_000, description: 'The questions it answers' })
  questionIds: string[];

  @ListOf(() => AnswerVersion, { max: 1_000 })
  versions: AnswerVersion[];

  @Int({ min: 1, max: 1_000_000 })
  version: number;
}

export class OfficerQuestions {
  @Uuid()
  tenderId: string;

  @OneOf(LANGUAGES, { description: 'Answers are written at least in this language' })
  language: string;

  @Instant({ nullable: true })
  questionsEnd: Date | null;

  @Flag()
  open: boolean;

  @Int({ min: 0, max: 100_000, description: 'Questions without a draft' })
  waiting: number;

  @Int({ min: 0, max: 100_000, description: 'Questions whose answer is a draft' })
  drafted: number;

  @ListOf(() => WaitingQuestion, { max: 2_000 })
  questions: WaitingQuestion[];

  @ListOf(() => OfficerAnswer, { max: 2_000 })
  answers: OfficerAnswer[];

  @ListOf(() => PermittedAction, { max: 20 })
  permittedActions: PermittedAction[];
}

export const WAITING_SORTS = ['questionsEnd', '-questionsEnd', 'askedAt', '-askedAt'] as const;

export class WaitingFilter extends ListQuery {
  @OneOf(WAITING_SORTS, { optional: true })
  override sort?: (typeof WAITING_SORTS)[number];
}

/** A tender with questions that wait for an answer. */
export class TenderWithQuestions {
  @Uuid({ description: 'The tender' })
  id: string;

  @Text({ max: 50 })
  number: string;

  @LocalisedText({ max: 500, partial: true })
  title: Localised;

  @Int({ min: 0, max: 100_000 })
  waiting: number;

  @Int({ min: 0, max: 100_000 })
  drafted: number;

  @Instant({ description: 'When the oldest of them was asked' })
  askedAt: Date;

  @Instant({ description: 'Until when more may be asked' })
  questionsEnd: Date;

  @Instant()
  submissionEnd: Date;
}

export class WaitingPage extends PageOf(TenderWithQuestions) {}
