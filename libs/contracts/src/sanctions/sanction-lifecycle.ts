export const SANCTION_STATUSES = ['proposed', 'approved', 'rejected', 'taking-back', 'taken-back'] as const;
export type SanctionStatus = (typeof SANCTION_STATUSES)[number];

export const SANCTION_MOVES = ['approve', 'reject', 'propose-take-back', 'take-back', 'keep'] as const;
export type SanctionMove = (typeof SANCTION_MOVES)[number];
/** What one person has proposed and another decides. */
export type SanctionDecision = Exclude<SanctionMove, 'propose-take-back'>;

/**
 * An approved sanction is money: it is taken back as it was decided, by one person who says why and another who decides. What has been
 * claimed is then claimed as nothing: a payment line that was made of it is reversed, one that was paid is corrected. The database holds
 * the same table (`contracts.sanction_moves_by_table`).
 */
const MOVES: Readonly<Record<SanctionStatus, Partial<Record<SanctionMove, SanctionStatus>>>> = {
  proposed: { approve: 'approved', reject: 'rejected' },
  approved: { 'propose-take-back': 'taking-back' },
  rejected: {},
  'taking-back': { 'take-back': 'taken-back', keep: 'approved' },
  'taken-back': {},
};

export type SanctionMoved =
  | { readonly ok: true; readonly status: SanctionStatus }
  | { readonly ok: false; readonly refusal: 'move-not-allowed' | 'sanction-other-person' };

/** Who proposes, a sanction or its taking back, never decides it. @param own Whether the person has made the proposal that waits. */
export function moveSanction(from: SanctionStatus, move: SanctionMove, own: boolean): SanctionMoved {
  const status = MOVES[from][move];
  if (status === undefined) return { ok: false, refusal: 'move-not-allowed' };
  return own && move !== 'propose-take-back' ? { ok: false, refusal: 'sanction-other-person' } : { ok: true, status };
}
