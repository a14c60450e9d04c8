export const DEVIATION_STATUSES = ['open', 'answered', 'in-correction', 'corrected', 'closed', 'withdrawn'] as const;
export type DeviationStatus = (typeof DEVIATION_STATUSES)[number];

export const DEVIATION_MOVES = ['answer', 'finish', 'accept', 'return', 'close', 'withdraw'] as const;
export type DeviationMove = (typeof DEVIATION_MOVES)[number];

/** Who reported asks; the other party answers. A client's complaint is asked by the authority. */
export const DEVIATION_ROLES = ['asker', 'answerer'] as const;
export type DeviationRole = (typeof DEVIATION_ROLES)[number];

type Table = Readonly<Record<DeviationStatus, Partial<Record<DeviationMove, DeviationStatus>>>>;

/** One table for each side. `finish`: the last measure of the plan is done · `return`: the answer, or what was done, is not enough. */
const MOVES: Readonly<Record<DeviationRole, Table>> = {
  answerer: {
    open: { answer: 'answered' },
    answered: {},
    'in-correction': { finish: 'corrected' },
    corrected: {},
    closed: {},
    withdrawn: {},
  },
  asker: {
    open: { withdraw: 'withdrawn', close: 'closed' },
    answered: { accept: 'in-correction', return: 'open', close: 'closed' },
    'in-correction': { close: 'closed' },
    corrected: { return: 'open', close: 'closed' },
    closed: {},
    withdrawn: {},
  },
};

export type DeviationMoved =
  | { readonly ok: true; readonly status: DeviationStatus }
  | { readonly ok: false; readonly refusal: 'move-not-allowed' | 'deviation-without-plan' };

/** A plan is accepted only when there is one: an answer without measures is closed or returned. */
export function moveDeviation(
  role: DeviationRole,
  from: DeviationStatus,
  move: DeviationMove,
  measures: number,
): DeviationMoved {
  const status = MOVES[role][from][move];
  if (status === undefined) return { ok: false, refusal: 'move-not-allowed' };
  if (move === 'accept' && measures === 0) return { ok: false, refusal: 'deviation-without-plan' };
  return { ok: true, status };
}

export const SEVERITIES = ['minor', 'major', 'critical'] as const;
export type Severity = (typeof SEVERITIES)[number];

export const SOURCES = ['indicator', 'audit', 'report', 'client'] as const;
export type Source = (typeof SOURCES)[number];

/** How long the other party may think before its answer is late. */
export const ANSWER_WORKING_DAYS = 10;
