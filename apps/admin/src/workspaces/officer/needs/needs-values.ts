import type { components } from '../../../api/schema.js';
import type { Answers, Questionnaire } from './queries.js';

type Schemas = components['schemas'];
export interface NeedsValues {
  answers: Record<string, string>;
  decision: 'proposed' | 'own';
  level: '' | Schemas['NeedsProposed']['level'];
  segment: '' | Schemas['NeedsProposed']['segment'];
  reason: string;
}

/** An empty form, or one filled with the earlier answers that the present questions still know. */
export function valuesFor(
  { questions }: Pick<Questionnaire, 'questions'>,
  latest: { answers: Readonly<Record<string, unknown>> } | undefined,
): NeedsValues {
  const kept = questions.map(({ code, options }) => {
    const before = latest?.answers[code];
    return [code, options.find((option) => option.code === before)?.code ?? ''] as const;
  });
  return { answers: Object.fromEntries(kept), decision: 'proposed', level: '', segment: '', reason: '' };
}

/** The answers once every question has one; undefined until then. */
export function completeAnswers(questions: readonly string[], answers: Answers): Answers | undefined {
  return questions.every((code) => Boolean(answers[code])) ? answers : undefined;
}

/** What the API takes: level, segment and reason only where the case worker decides otherwise. */
export function assessmentOf({ answers, decision, level, segment, reason }: NeedsValues): Schemas['AssessClient'] {
  if (decision === 'proposed') return { answers };
  return {
    answers,
    ...(level === '' ? {} : { level }),
    ...(segment === '' ? {} : { segment }),
    ...(reason === '' ? {} : { reason }),
  };
}
