export const DIRECT_AWARD_STATUSES = ['draft', 'in-approval', 'awarded', 'cancelled'] as const;
export type DirectAwardStatus = (typeof DIRECT_AWARD_STATUSES)[number];

export const DIRECT_AWARD_MOVES = ['submit', 'return', 'approve', 'cancel'] as const;
export type DirectAwardMove = (typeof DIRECT_AWARD_MOVES)[number];

/** After the award the decision has a life of its own: standstill, then final. */
const MOVES: Readonly<Record<DirectAwardStatus, Readonly<Partial<Record<DirectAwardMove, DirectAwardStatus>>>>> = {
  draft: { submit: 'in-approval', cancel: 'cancelled' },
  'in-approval': { return: 'draft', approve: 'awarded', cancel: 'cancelled' },
  awarded: {},
  cancelled: {},
};

export type DirectAwardMoved =
  | { readonly ok: true; readonly status: DirectAwardStatus }
  | { readonly ok: false; readonly refusal: 'direct-award-move-not-allowed' };

export function directAwardAfter(from: DirectAwardStatus, move: DirectAwardMove): DirectAwardMoved {
  const status = MOVES[from][move];
  return status === undefined ? { ok: false, refusal: 'direct-award-move-not-allowed' } : { ok: true, status };
}

export interface DirectAwardToMove {
  readonly status: DirectAwardStatus;
  readonly submittedBy: string | null;
  readonly complete: boolean;
  /** The person acts for the provider that would be awarded. */
  readonly ownCompany: boolean;
}

export type DirectAwardRefusal =
  | 'direct-award-move-not-allowed'
  | 'direct-award-own-approval'
  | 'direct-award-own-company'
  | 'direct-award-incomplete'
  | 'direct-award-not-in-draft';

/** Why this person may not make this move now; undefined when they may. Roles are judged elsewhere. */
export function directAwardRefusal(
  award: DirectAwardToMove,
  move: DirectAwardMove,
  personId: string,
): DirectAwardRefusal | undefined {
  const moved = directAwardAfter(award.status, move);
  if (!moved.ok) return moved.refusal;
  // Disqualification (Administrative Procedure Act 434/2003 § 28): nobody awards to a company they act for.
  if (award.ownCompany && (move === 'submit' || move === 'approve')) return 'direct-award-own-company';
  // Four eyes: nobody awards alone, least of all without a call.
  if (move === 'approve' && award.submittedBy === personId) return 'direct-award-own-approval';
  return (move === 'submit' || move === 'approve') && !award.complete ? 'direct-award-incomplete' : undefined;
}

export const directAwardEditRefusal = (status: DirectAwardStatus): DirectAwardRefusal | undefined =>
  status === 'draft' ? undefined : 'direct-award-not-in-draft';
