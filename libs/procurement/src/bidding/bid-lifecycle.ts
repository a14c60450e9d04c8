/** `draft` is a bid that has not been submitted: it lives in the bidder's browser and is never stored. */
export const BID_STATUSES = ['draft', 'submitted', 'withdrawn', 'opened', 'accepted', 'rejected', 'excluded'] as const;
export type BidStatus = (typeof BID_STATUSES)[number];

export const BID_MOVES = [
  'submit',
  'replace',
  'withdraw',
  'open',
  'accept',
  'reject',
  'exclude',
  'reconsider',
  'readmit',
] as const;
export type BidMove = (typeof BID_MOVES)[number];

export type BidRefusal = 'bid-move-not-allowed' | 'bid-deadline-passed' | 'bid-still-sealed';
export type BidMoved =
  | { readonly ok: true; readonly status: BidStatus }
  | { readonly ok: false; readonly refusal: BidRefusal };

const MOVES: Readonly<Record<BidStatus, Partial<Record<BidMove, BidStatus>>>> = {
  draft: { submit: 'submitted' },
  submitted: { replace: 'submitted', withdraw: 'withdrawn', open: 'opened' },
  withdrawn: { submit: 'submitted' },
  opened: { accept: 'accepted', reject: 'rejected', exclude: 'excluded' },
  // When the decision is reopened, its bids are compared again.
  accepted: { reconsider: 'opened' },
  rejected: { reconsider: 'opened' },
  excluded: { readmit: 'opened' },
};

/** Whose moves they are: the bidder's up to the deadline, the buyer's from it on. */
const BY_PROVIDER: Readonly<Record<BidMove, boolean>> = {
  submit: true,
  replace: true,
  withdraw: true,
  open: false,
  accept: false,
  reject: false,
  exclude: false,
  reconsider: false,
  readmit: false,
};

/**
 * Providers move before the deadline, the buyer from it on; at the instant itself bids are open. The clock is judged first: a bidder
 * who is late is told of the deadline, not of a state the buyer has put the bid in since.
 */
export function moveBid(from: BidStatus, move: BidMove, now: Date, deadline: Date): BidMoved {
  const sealed = now < deadline;
  if (BY_PROVIDER[move] && !sealed) return { ok: false, refusal: 'bid-deadline-passed' };
  if (!BY_PROVIDER[move] && sealed) return { ok: false, refusal: 'bid-still-sealed' };
  const status = MOVES[from][move];
  return status === undefined ? { ok: false, refusal: 'bid-move-not-allowed' } : { ok: true, status };
}

/** Why the move is refused, or undefined: for `permittedActions`. */
export function bidMoveRefusal(from: BidStatus, move: BidMove, now: Date, deadline: Date): BidRefusal | undefined {
  const moved = moveBid(from, move, now, deadline);
  return moved.ok ? undefined : moved.refusal;
}
