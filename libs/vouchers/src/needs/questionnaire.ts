import type { Localised, ServiceKindCode } from '@kasvutori/platform';
import type { LifeArea } from './life-areas.js';
import type { Channel, Level, Segment } from './needs-ground.js';

/** How much support one answer can speak for. */
export const MAX_POINTS = 3;

export interface AnswerOption {
  readonly code: string;
  readonly text: Localised;
  /** How much support this answer speaks for, 0–3; the sum decides the level (needs-level.ts). */
  readonly points: number;
}

export interface Question {
  readonly code: string;
  readonly area: LifeArea;
  readonly text: Localised;
  readonly options: readonly AnswerOption[];
}

/** Holds when the question has one of these answers. */
export interface Condition {
  readonly question: string;
  readonly answers: readonly string[];
}

/** What is proposed, and why, when the level is one of `levels` (none: any) and every condition holds. */
export interface NeedsRule<Code extends string = string> {
  readonly code: Code;
  readonly levels: readonly Level[];
  readonly when: readonly Condition[];
  readonly because: Localised;
}

/** Sums from which a level begins, and the points at which one answer alone speaks for some support (null: none does). */
export interface LevelLimits {
  readonly some: number;
  readonly much: number;
  readonly heavy: number | null;
}

/** What is asked and what follows from the answers, all of it data. In a draft a text may still lack a language. */
export interface Questionnaire {
  readonly title: Localised;
  readonly areas: readonly { readonly code: LifeArea; readonly name: Localised }[];
  readonly questions: readonly Question[];
  readonly levels: LevelLimits;
  readonly channels: readonly NeedsRule<Channel>[];
  readonly services: readonly NeedsRule<ServiceKindCode>[];
  readonly segments: readonly NeedsRule<Segment>[];
}

/** Question code → option code. */
export type Answers = Readonly<Record<string, string>>;

export interface AnswerFault {
  readonly question: string;
  readonly refusal: 'question-unanswered' | 'question-unknown' | 'answer-unknown';
}

/** Everything wrong with the answers; empty when each question has one of its own options and nothing else is there. */
export function checkAnswers(questionnaire: Pick<Questionnaire, 'questions'>, answers: Answers): AnswerFault[] {
  const missing = questionnaire.questions
    .filter(({ code }) => !Object.hasOwn(answers, code))
    .map(({ code }): AnswerFault => ({ question: code, refusal: 'question-unanswered' }));
  return [...missing, ...checkSomeAnswers(questionnaire, answers)];
}

/** The same while the answering is still under way: what is there must fit, the rest may come later. */
export function checkSomeAnswers(questionnaire: Pick<Questionnaire, 'questions'>, answers: Answers): AnswerFault[] {
  const byCode = new Map(questionnaire.questions.map((question) => [question.code, question]));
  return Object.entries(answers).flatMap(([code, answer]): AnswerFault[] => {
    const question = byCode.get(code);
    if (question === undefined) return [{ question: code, refusal: 'question-unknown' }];
    const known = question.options.some((option) => option.code === answer);
    return known ? [] : [{ question: code, refusal: 'answer-unknown' }];
  });
}
