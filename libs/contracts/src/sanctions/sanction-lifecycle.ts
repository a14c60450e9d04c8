export const SANCTION_STATUSES = ['proposed', 'approved', 'rejected'] as const;
export type SanctionStatus = (typeof SANCTION_STATUSES)[number];

export const SANCTION_MOVES = ['approve', 'reject'] as const;
export type SanctionMove = (typeof SANCTION_MOVES)[number];

/** An approved one is money: what was wrong in it is put right by a correction of its own, not by taking the decision back. */
const MOVES: Readonly<Record<SanctionStatus, Partial<Record<SanctionMove, SanctionStatus>>>> = {
  proposed: { approve: 'approved', reject: 'rejected' },
  approved: {},
  rejected: {},
};

export type SanctionMoved =
  | { readonly ok: true; readonly status: SanctionStatus }
  | { readonly ok: false; readonly refusal: 'move-not-allowed' | 'sanction-other-person' };

/** Who proposes never decides. */
export function moveSanction(from: SanctionStatus, move: SanctionMove, own: boolean): SanctionMoved {
  const status = MOVES[from][move];
  if (status === undefined) return { ok: false, refusal: 'move-not-allowed' };
  return own ? { ok: false, refusal: 'sanction-other-person' } : { ok: true, status };
}
