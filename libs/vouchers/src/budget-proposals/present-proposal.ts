import { centsToDecimal, permitted, type AuthorityActor } from '@kasvutori/platform';
import { moveProposal } from '../budgets/budget-lifecycle.js';
import type { ProposalRow } from './proposal-queries.js';
import type { BudgetProposal } from './proposals.dto.js';

const MOVES = ['confirm', 'reject', 'withdraw'] as const;

export function presentProposal(actor: AuthorityActor, row: ProposalRow): BudgetProposal {
  const { authorityId: _authority, proposedBy: _person, amountCents, shortfallCents, ...shown } = row;
  const moves = MOVES.map((move) => ({ move, moved: moveProposal(row, move, actor.personId) }));
  return {
    ...shown,
    amount: amountCents === null ? null : centsToDecimal(amountCents),
    shortfall: shortfallCents === null ? null : centsToDecimal(shortfallCents),
    permittedActions:
      row.status === 'waiting'
        ? permitted(
            actor,
            moves
              // Nobody is told that they cannot take back what another proposed.
              .filter(({ move, moved }) => move !== 'withdraw' || moved.ok)
              .map(({ move, moved }) => ({
                action: `budget-proposal:${move}`,
                ...(!moved.ok && { refusal: moved.refusal }),
              })),
          )
        : [],
  };
}
