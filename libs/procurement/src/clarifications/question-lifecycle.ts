export const QUESTION_STATUSES = ['waiting', 'drafted', 'answered', 'dismissed'] as const;
export type QuestionStatus = (typeof QUESTION_STATUSES)[number];

export const QUESTION_MOVES = ['draft', 'release', 'answer', 'dismiss'] as const;
export type QuestionMove = (typeof QUESTION_MOVES)[number];

const QUESTION: Readonly<Record<QuestionStatus, Readonly<Partial<Record<QuestionMove, QuestionStatus>>>>> = {
  waiting: { draft: 'drafted', dismiss: 'dismissed' },
  drafted: { draft: 'drafted', release: 'waiting', answer: 'answered', dismiss: 'dismissed' },
  answered: {},
  dismissed: {},
};

export type QuestionMoved =
  | { readonly ok: true; readonly status: QuestionStatus }
  | { readonly ok: false; readonly refusal: 'question-move-not-allowed' };

/** What has been answered or dismissed stays so: a correction is a new version of the answer, not of the question. */
export function moveQuestion(from: QuestionStatus, move: QuestionMove): QuestionMoved {
  const status = QUESTION[from][move];
  return status === undefined ? { ok: false, refusal: 'question-move-not-allowed' } : { ok: true, status };
}

/** Statuses in which somebody still waits for an answer: such a question keeps the bids from being opened. */
export const UNANSWERED: readonly QuestionStatus[] = ['waiting', 'drafted'];

export const CLARIFICATION_STATUSES = ['draft', 'published', 'discarded'] as const;
export type ClarificationStatus = (typeof CLARIFICATION_STATUSES)[number];

export const CLARIFICATION_MOVES = ['save', 'publish', 'discard', 'correct'] as const;
export type ClarificationMove = (typeof CLARIFICATION_MOVES)[number];

const CLARIFICATION: Readonly<
  Record<ClarificationStatus, Readonly<Partial<Record<ClarificationMove, ClarificationStatus>>>>
> = {
  draft: { save: 'draft', publish: 'published', discard: 'discarded' },
  published: { correct: 'published' },
  discarded: {},
};

export type ClarificationMoved =
  | { readonly ok: true; readonly status: ClarificationStatus }
  | { readonly ok: false; readonly refusal: 'clarification-move-not-allowed' };

export function moveClarification(from: ClarificationStatus, move: ClarificationMove): ClarificationMoved {
  const status = CLARIFICATION[from][move];
  return status === undefined ? { ok: false, refusal: 'clarification-move-not-allowed' } : { ok: true, status };
}
