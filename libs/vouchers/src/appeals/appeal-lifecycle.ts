export const APPEAL_STATUSES = ['received', 'in-preparation', 'decided', 'withdrawn', 'in-court', 'closed'] as const;
export type AppealStatus = (typeof APPEAL_STATUSES)[number];

export const APPEAL_MOVES = ['prepare', 'decide', 'withdraw', 'appeal-further', 'court-answers'] as const;
export type AppealMove = (typeof APPEAL_MOVES)[number];

export const OUTCOMES = ['upheld', 'rejected', 'dismissed'] as const;
export type Outcome = (typeof OUTCOMES)[number];

/** A correction request is prepared, then decided; the client may take it back until then and go to the court after it. */
const MOVES: Readonly<Record<AppealStatus, Partial<Record<AppealMove, AppealStatus>>>> = {
  received: { prepare: 'in-preparation', withdraw: 'withdrawn' },
  'in-preparation': { prepare: 'in-preparation', decide: 'decided', withdraw: 'withdrawn' },
  decided: { 'appeal-further': 'in-court' },
  withdrawn: {},
  'in-court': { 'court-answers': 'closed' },
  closed: {},
};

export type AppealMoved =
  | { readonly ok: true; readonly status: AppealStatus }
  | { readonly ok: false; readonly refusal: 'move-not-allowed' };

export function moveAppeal(from: AppealStatus, move: AppealMove): AppealMoved {
  const status = MOVES[from][move];
  return status === undefined ? { ok: false, refusal: 'move-not-allowed' } : { ok: true, status };
}

/** While it is open a stay holds and no second request against the same decision is taken. */
export const isOpenAppeal = (status: AppealStatus): boolean => moveAppeal(status, 'withdraw').ok;

export interface DecidingCheck {
  readonly decider: string;
  /** Who made the contested decision. */
  readonly contestedBy: string;
  readonly late: boolean;
  readonly outcome: Outcome;
  /** What an upheld request changes is said with it. */
  readonly redress: boolean;
}

/** Another person decides (hallintolaki § 28); a late request is dismissed (§ 49 e), an upheld one changes something. */
export function mayDecide(
  check: DecidingCheck,
): 'appeal-own-decision' | 'appeal-is-late' | 'redress-needed' | undefined {
  if (check.decider === check.contestedBy) return 'appeal-own-decision';
  if (check.late && check.outcome !== 'dismissed') return 'appeal-is-late';
  if (check.outcome === 'upheld' && !check.redress) return 'redress-needed';
  return undefined;
}
