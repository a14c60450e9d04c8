export const BUDGET_STATUSES = ['proposed', 'open', 'frozen', 'closed'] as const;
export type BudgetStatus = (typeof BUDGET_STATUSES)[number];

export const PROPOSAL_KINDS = ['raise', 'lower', 'freeze', 'unfreeze', 'transfer'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** `receive` is the other end of a transfer; `close` the change of the year. */
export type BudgetMove = ProposalKind | 'receive' | 'grant' | 'close';
export type BudgetRefusal = 'budget-frozen' | 'budget-closed' | 'move-not-allowed';

/**
 * Proposed until another person confirms its first sum. Frozen stops new grants only: vouchers that were granted are used and paid, and
 * money is still moved by decision.
 */
const BUDGET_MOVES: Readonly<Record<BudgetStatus, Partial<Record<BudgetMove, BudgetStatus>>>> = {
  proposed: { raise: 'open', close: 'closed' },
  open: {
    grant: 'open',
    raise: 'open',
    lower: 'open',
    transfer: 'open',
    receive: 'open',
    freeze: 'frozen',
    close: 'closed',
  },
  frozen: {
    raise: 'frozen',
    lower: 'frozen',
    transfer: 'frozen',
    receive: 'frozen',
    unfreeze: 'open',
    close: 'closed',
  },
  closed: {},
};

export type MovedBudget =
  | { readonly ok: true; readonly status: BudgetStatus }
  | { readonly ok: false; readonly refusal: BudgetRefusal };

export function moveBudget(from: BudgetStatus, move: BudgetMove): MovedBudget {
  const status = BUDGET_MOVES[from][move];
  if (status !== undefined) return { ok: true, status };
  if (from === 'closed') return { ok: false, refusal: 'budget-closed' };
  return { ok: false, refusal: from === 'frozen' && move === 'grant' ? 'budget-frozen' : 'move-not-allowed' };
}

export const PROPOSAL_STATUSES = ['waiting', 'confirmed', 'rejected', 'withdrawn', 'cancelled'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];
export type ProposalMove = 'confirm' | 'reject' | 'withdraw' | 'cancel';

const PROPOSAL_MOVES: Readonly<Record<ProposalStatus, Partial<Record<ProposalMove, ProposalStatus>>>> = {
  waiting: { confirm: 'confirmed', reject: 'rejected', withdraw: 'withdrawn', cancel: 'cancelled' },
  confirmed: {},
  rejected: {},
  withdrawn: {},
  cancelled: {},
};

export type MovedProposal =
  | { readonly ok: true; readonly status: ProposalStatus }
  | { readonly ok: false; readonly refusal: 'move-not-allowed' | 'proposal-second-person' | 'proposal-not-yours' };

/** Whoever proposes may take it back but never decides; somebody else decides but does not take it back. */
export function moveProposal(
  proposal: { readonly status: ProposalStatus; readonly proposedBy: string },
  move: ProposalMove,
  personId: string | null,
): MovedProposal {
  const status = PROPOSAL_MOVES[proposal.status][move];
  if (status === undefined) return { ok: false, refusal: 'move-not-allowed' };
  const own = proposal.proposedBy === personId;
  if ((move === 'confirm' || move === 'reject') && own) return { ok: false, refusal: 'proposal-second-person' };
  if (move === 'withdraw' && !own) return { ok: false, refusal: 'proposal-not-yours' };
  return { ok: true, status };
}
