export const REVISION_STATUSES = ['draft', 'in-approval', 'published', 'withdrawn'] as const;
export type RevisionStatus = (typeof REVISION_STATUSES)[number];

export const REVISION_MOVES = ['submit-for-approval', 'return', 'approve-and-publish', 'withdraw'] as const;
export type RevisionMove = (typeof REVISION_MOVES)[number];

const MOVES: Readonly<Record<RevisionStatus, Readonly<Partial<Record<RevisionMove, RevisionStatus>>>>> = {
  draft: { 'submit-for-approval': 'in-approval', withdraw: 'withdrawn' },
  'in-approval': { return: 'draft', 'approve-and-publish': 'published', withdraw: 'withdrawn' },
  published: {},
  withdrawn: {},
};

/** Where the move leads, undefined when it is not in the table. */
export const revisionAfter = (from: RevisionStatus, move: RevisionMove): RevisionStatus | undefined =>
  MOVES[from][move];

export type RevisionRefusal =
  | 'revision-move-not-allowed'
  | 'revision-own-approval'
  | 'revision-after-deadline'
  | 'revision-tender-not-published'
  | 'revision-empty';

/** What a move depends on besides the state. */
export interface RevisionToMove {
  readonly status: RevisionStatus;
  readonly submittedBy: string | null;
  /** How many places of the tender it changes. */
  readonly changes: number;
  readonly tenderStatus: string;
  /** As it stands, not as it would be. */
  readonly deadline: Date | null;
}

/** Why a tender cannot be corrected: after the deadline nothing changes under those who have bid. */
export function correctionRefusal(tenderStatus: string, deadline: Date | null, now: Date): RevisionRefusal | undefined {
  if (tenderStatus !== 'published' || deadline === null) return 'revision-tender-not-published';
  return now < deadline ? undefined : 'revision-after-deadline';
}

/** Why this person may not make this move now; undefined when they may. Roles are judged elsewhere. */
export function revisionRefusal(
  revision: RevisionToMove,
  move: RevisionMove,
  personId: string,
  now: Date,
): RevisionRefusal | undefined {
  if (revisionAfter(revision.status, move) === undefined) return 'revision-move-not-allowed';
  if (move === 'withdraw' || move === 'return') return undefined;
  const closed = correctionRefusal(revision.tenderStatus, revision.deadline, now);
  if (closed !== undefined) return closed;
  // Four eyes, as at the publication of the tender itself.
  if (move === 'approve-and-publish' && revision.submittedBy === personId) return 'revision-own-approval';
  return revision.changes === 0 ? 'revision-empty' : undefined;
}
