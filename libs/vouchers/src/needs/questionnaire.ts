import type { Localised } from '@kasvutori/platform';

/** The areas of life a whole situation is made of; what is asked in one of them is read together with the others. */
export const LIFE_AREAS = [
  'work-and-skills',
  'health',
  'everyday-life',
  'money',
  'family',
  'language',
  'digital-skills',
  'mobility',
] as const;
export type LifeArea = (typeof LIFE_AREAS)[number];

export interface AnswerOption {
  readonly code: string;
  readonly text: Localised;
  /** How much support this answer speaks for, 0–3; the sum decides the level (needs-level.ts). */
  readonly points: 0 | 1 | 2 | 3;
}

export interface Question {
  readonly code: string;
  readonly area: LifeArea;
  readonly text: Localised;
  readonly options: readonly AnswerOption[];
}

/** A questionnaire never changes once it has been answered: a change is a new version, and old answers keep theirs. */
export interface Questionnaire {
  readonly version: string;
  readonly title: Localised;
  readonly areas: Readonly<Record<LifeArea, Localised>>;
  readonly questions: readonly Question[];
}

/** Question code → option code. */
export type Answers = Readonly<Record<string, string>>;

export interface AnswerFault {
  readonly question: string;
  readonly refusal: 'question-unanswered' | 'question-unknown' | 'answer-unknown';
}

/** Everything wrong with the answers; empty when each question has one of its own options and nothing else is there. */
export function checkAnswers(questionnaire: Questionnaire, answers: Answers): AnswerFault[] {
  const faults: AnswerFault[] = [];
  for (const question of questionnaire.questions) {
    const answer = Object.hasOwn(answers, question.code) ? answers[question.code] : undefined;
    if (answer === undefined) faults.push({ question: question.code, refusal: 'question-unanswered' });
    else if (!question.options.some((option) => option.code === answer)) {
      faults.push({ question: question.code, refusal: 'answer-unknown' });
    }
  }
  const known = new Set(questionnaire.questions.map((question) => question.code));
  for (const code of Object.keys(answers)) {
    if (!known.has(code)) faults.push({ question: code, refusal: 'question-unknown' });
  }
  return faults;
}
