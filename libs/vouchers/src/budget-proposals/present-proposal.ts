import { centsToDecimal, permitted, type AuthorityActor, type Permission } from '@kasvutori/platform';
import { moveProposal, type ProposalStatus } from '../budgets/budget-lifecycle.js';
import type { ProposalRow } from './proposal-queries.js';
import type { BudgetProposal } from './proposals.dto.js';

const MOVES = ['confirm', 'reject', 'withdraw'] as const;

export function presentProposal(actor: AuthorityActor, row: ProposalRow): BudgetProposal {
  const { proposedBy, amountCents, shortfallCents, ...shown } = row;
  return {
    ...shown,
    amount: amountCents === null ? null : centsToDecimal(amountCents),
    shortfall: shortfallCents === null ? null : centsToDecimal(shortfallCents),
    permittedActions: decisionsOf(actor, { status: row.status, proposedBy }, 'budget-proposal'),
  };
}

/** What this person may do about a proposal that waits; nobody is told that they cannot take back what another proposed. */
export function decisionsOf(
  actor: AuthorityActor,
  proposal: { readonly status: ProposalStatus; readonly proposedBy: string },
  subject: 'budget-proposal' | 'year-change',
): Permission[] {
  if (proposal.status !== 'waiting') return [];
  const moves = MOVES.flatMap((move) => {
    const moved = moveProposal(proposal, move, actor.personId);
    if (moved.ok) return [{ action: `${subject}:${move}` }];
    return move === 'withdraw' ? [] : [{ action: `${subject}:${move}`, refusal: moved.refusal }];
  });
  return permitted(actor, moves);
}
