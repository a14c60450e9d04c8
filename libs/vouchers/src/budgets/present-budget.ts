import { centsToDecimal, one, permitted, readHistory, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { presentProposal } from '../budget-proposals/present-proposal.js';
import { proposalsOf } from '../budget-proposals/proposal-queries.js';
import type { BudgetCandidate } from './budget-candidates.js';
import { moveBudget, PROPOSAL_KINDS, type BudgetStatus } from './budget-lifecycle.js';
import { budgetById, movementsOf, type BudgetRow } from './budget-queries.js';
import type { BudgetDetail, BudgetSummary, BudgetTitle } from './budgets.dto.js';

export const presentTitle = (budget: BudgetCandidate | BudgetRow): BudgetTitle => ({
  id: budget.id,
  serviceKind: budget.serviceKind,
  groupName: budget.groupName,
  municipality: budget.municipality,
  year: budget.year,
  status: budget.status,
  frozenAt: budget.frozenAt,
  frozenReason: budget.frozenReason,
  available: centsToDecimal(budget.availableCents),
});

export const presentBudget = (row: BudgetRow): BudgetSummary => ({
  ...presentTitle(row),
  serviceId: row.serviceId,
  groupId: row.groupId,
  allocated: centsToDecimal(row.allocatedCents),
  committed: centsToDecimal(row.committedCents),
  earned: centsToDecimal(row.earnedCents),
  paid: centsToDecimal(row.paidCents),
  released: centsToDecimal(row.releasedCents),
  vouchers: row.vouchers,
  version: row.version,
});

export async function budgetDetail(tx: Tx, actor: AuthorityActor, id: string): Promise<BudgetDetail> {
  const row = one(await budgetById(tx, actor.organisationId, id));
  const movements = await movementsOf(tx, id);
  const proposals = await proposalsOf(tx, id);
  return {
    ...presentBudget(row),
    movements: movements.map(({ amountCents, ...movement }) => ({ ...movement, amount: centsToDecimal(amountCents) })),
    proposals: proposals.map((proposal) => presentProposal(actor, proposal)),
    permittedActions: permitted(actor, movesOf(row.status)),
    history: await readHistory(tx, 'budget', id),
  };
}

/** An open budget is not told that it cannot be thawed; a closed one says why nothing can be done. */
const movesOf = (status: BudgetStatus): { action: string; refusal?: string }[] =>
  PROPOSAL_KINDS.flatMap((kind) => {
    const moved = moveBudget(status, kind);
    if (moved.ok) return [{ action: `budget:${kind}` }];
    return moved.refusal === 'move-not-allowed' || kind !== 'raise'
      ? []
      : [{ action: `budget:${kind}`, refusal: moved.refusal }];
  });
