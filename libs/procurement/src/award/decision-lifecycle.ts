export const DECISION_STATUSES = ['standstill', 'final', 'reopened', 'replaced', 'withdrawn'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

export const DECISION_MOVES = ['finalise', 'reopen', 'replace', 'withdraw'] as const;
export type DecisionMove = (typeof DECISION_MOVES)[number];

const MOVES: Readonly<Record<DecisionStatus, Readonly<Partial<Record<DecisionMove, DecisionStatus>>>>> = {
  standstill: { finalise: 'final', reopen: 'reopened', withdraw: 'withdrawn' },
  final: { reopen: 'reopened', withdraw: 'withdrawn' },
  reopened: { replace: 'replaced', withdraw: 'withdrawn' },
  replaced: {},
  withdrawn: {},
};

export type DecisionMoved =
  | { readonly ok: true; readonly status: DecisionStatus }
  | { readonly ok: false; readonly refusal: 'decision-move-not-allowed' };

/** A decision is never edited: it becomes final, is reopened and replaced by a new one, or falls with the procurement. */
export function moveDecision(from: DecisionStatus, move: DecisionMove): DecisionMoved {
  const status = MOVES[from][move];
  return status === undefined ? { ok: false, refusal: 'decision-move-not-allowed' } : { ok: true, status };
}

/** Decisions that contracts may rest on once their standstill is over. */
export const IN_FORCE: readonly DecisionStatus[] = ['standstill', 'final'];

export interface AwardStanding {
  readonly decisionStatus: DecisionStatus;
  readonly standstillEndsAt: Date;
  /** Appeals that keep contracts from being made, or that the court has upheld. */
  readonly suspending: number;
}

export type ContractHindrance = 'award-withdrawn' | 'appeal-suspends' | 'award-not-final';

/** Why no contract may be made on an award now (Procurement Act §§ 129 and 150–152), or undefined. */
export function contractHindrance(standing: AwardStanding, now: Date): ContractHindrance | undefined {
  if (!IN_FORCE.includes(standing.decisionStatus)) return 'award-withdrawn';
  if (standing.decisionStatus === 'standstill' && now < standing.standstillEndsAt) return 'award-not-final';
  return standing.suspending > 0 ? 'appeal-suspends' : undefined;
}
