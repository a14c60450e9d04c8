export const TENDER_STATUSES = [
  'draft',
  'in-approval',
  'scheduled',
  'published',
  'opened',
  'decided',
  'concluded',
  'cancelled',
] as const;

export type TenderStatus = (typeof TENDER_STATUSES)[number];

export const TENDER_MOVES = [
  'submit-for-approval',
  'return',
  'approve-and-publish',
  'award-directly',
  'schedule',
  'publish',
  'miss-publication',
  'open',
  'decide',
  'conclude',
  'cancel',
  'reopen',
  'cancel-after-decision',
] as const;

export type TenderMove = (typeof TENDER_MOVES)[number];

const MOVES: Readonly<Record<TenderStatus, Readonly<Partial<Record<TenderMove, TenderStatus>>>>> = {
  draft: { 'submit-for-approval': 'in-approval', cancel: 'cancelled' },
  'in-approval': {
    return: 'draft',
    'approve-and-publish': 'published',
    schedule: 'scheduled',
    'award-directly': 'decided',
    cancel: 'cancelled',
  },
  // Approved, and waiting for its instant; until then it can be taken back. One that cannot come out as it was approved goes back by itself.
  scheduled: { return: 'draft', publish: 'published', 'miss-publication': 'draft', cancel: 'cancelled' },
  published: { open: 'opened', cancel: 'cancelled' },
  opened: { decide: 'decided', cancel: 'cancelled' },
  // Remedies: a decision is reopened and made anew, or the procurement is cancelled after it (Procurement Act §§ 125, 132–135, 154).
  decided: { conclude: 'concluded', reopen: 'opened', 'cancel-after-decision': 'cancelled' },
  concluded: { reopen: 'opened', 'cancel-after-decision': 'cancelled' },
  cancelled: {},
};

export type TenderMoved =
  | { readonly ok: true; readonly status: TenderStatus }
  | { readonly ok: false; readonly refusal: 'tender-move-not-allowed' };

/** Where the move leads; anything not in the table is refused. */
export function tenderAfter(from: TenderStatus, move: TenderMove): TenderMoved {
  const status = MOVES[from][move];
  return status === undefined ? { ok: false, refusal: 'tender-move-not-allowed' } : { ok: true, status };
}

export type TenderRefusal =
  | 'tender-move-not-allowed'
  | 'tender-not-in-draft'
  | 'tender-incomplete'
  | 'tender-own-approval'
  | 'tender-awarded-directly';

/** What a move of the officers depends on besides the state. */
export interface TenderToMove {
  readonly status: TenderStatus;
  readonly submittedBy: string | null;
  /** Nothing is missing for publication, judged now. */
  readonly complete: boolean;
  /** Of a direct award that is under way: then the tender moves with it. */
  readonly directAwardId?: string | null | undefined;
}

/** Why this person may not make this move now; undefined when they may. Roles are judged elsewhere. */
export function tenderRefusal(tender: TenderToMove, move: TenderMove, personId: string): TenderRefusal | undefined {
  const moved = tenderAfter(tender.status, move);
  if (!moved.ok) return moved.refusal;
  if (tender.directAwardId) return 'tender-awarded-directly';
  // Four eyes: the one who submitted the tender answers for its content, another one for its publication.
  const approves = move === 'approve-and-publish' || move === 'schedule';
  if (approves && tender.submittedBy === personId) return 'tender-own-approval';
  if ((move === 'submit-for-approval' || move === 'publish' || approves) && !tender.complete)
    return 'tender-incomplete';
  return undefined;
}

export type LotRefusal = 'tender-move-not-allowed' | 'lot-already-cancelled' | 'lot-last-one';

/** A lot is given up while bids are awaited or compared, as long as another one remains; what nobody buys is a cancelled tender. */
export function lotCancelRefusal(
  status: TenderStatus,
  lots: readonly { readonly id: string; readonly cancelledAt: Date | null }[],
  lotId: string,
): LotRefusal | undefined {
  if (status !== 'published' && status !== 'opened') return 'tender-move-not-allowed';
  const left = lots.filter((lot) => lot.cancelledAt === null);
  if (!left.some(({ id }) => id === lotId)) return 'lot-already-cancelled';
  return left.length === 1 ? 'lot-last-one' : undefined;
}

/** The content moves only while the tender is a draft. */
export function tenderEditRefusal(status: TenderStatus): TenderRefusal | undefined {
  return status === 'draft' ? undefined : 'tender-not-in-draft';
}
