import {
  commonProblem,
  execute,
  newId,
  one,
  recordMove,
  violatedConstraint,
  type AuthorityActor,
  type Cents,
  type Tx,
} from '@kasvutori/platform';
import { moveBudget, type BudgetRefusal, type ProposalKind } from '../budgets/budget-lifecycle.js';
import { budgetProblem } from '../budgets/budgets-problems.js';
import { positiveCents } from '../budgets/positive-cents.js';
import { lockBudgets, shortfallOf, type LockedBudget } from '../budgets/lock-budgets.js';
import { proposalProblem } from './proposals-problems.js';

export interface ProposedChange {
  readonly kind: ProposalKind;
  /** A decimal in euros; freezing and thawing have none. */
  readonly amount?: string;
  /** Where a transfer goes. */
  readonly toBudgetId?: string;
  readonly reason: string;
}

/**
 * Proposes a change of a budget for another person to decide. What does not fit now is refused now, a sum that is not free with
 * what is missing to the cent; what no longer fits at the decision is cancelled then. @returns its id.
 */
export async function proposeChange(
  tx: Tx,
  actor: AuthorityActor,
  budgetId: string,
  change: ProposedChange,
  now: Date,
): Promise<string> {
  const authorityId = actor.organisationId;
  const { kind, toBudgetId, reason } = change;
  const amountCents = change.amount === undefined ? null : positiveCents(change.amount);
  if (toBudgetId === budgetId) throw proposalProblem('transfer-to-itself', { field: '/toBudgetId' });
  const budgets = await lockBudgets(tx, authorityId, toBudgetId === undefined ? [budgetId] : [budgetId, toBudgetId]);
  const from = one([...budgets.values()].filter(({ id }) => id === budgetId));
  refuseUnlessMovable(from, kind);
  const to = toBudgetId === undefined ? undefined : budgets.get(toBudgetId);
  if (to !== undefined) {
    if (to.year !== from.year) throw proposalProblem('transfer-other-year', { field: '/toBudgetId' });
    refuseUnlessMovable(to, 'receive');
  }
  if (kind === 'lower' || kind === 'transfer') await refuseUnlessFree(tx, budgetId, amountCents ?? 0n);
  const id = newId();
  try {
    await execute(
      tx,
      `INSERT INTO vouchers.budget_proposal (id, authority_id, budget_id, kind, amount_cents, to_budget_id, reason, proposed_by, proposed_by_name, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [id, authorityId, budgetId, kind, amountCents, toBudgetId ?? null, reason, actor.personId, actor.name, now],
    );
  } catch (error) {
    throw violatedConstraint(error) === 'budget_proposal_one_freeze'
      ? proposalProblem('proposal-waits-already')
      : error;
  }
  const recorded = { subject: 'budget-proposal', subjectId: id, authorityId, note: reason } as const;
  await recordMove(tx, actor, { ...recorded, move: `propose-${kind}`, from: null, to: 'waiting' });
  return id;
}

function refuseUnlessMovable({ status }: LockedBudget, move: ProposalKind | 'receive'): void {
  const moved = moveBudget(status, move);
  if (!moved.ok) throw refusalOf(moved.refusal);
}

const refusalOf = (refusal: BudgetRefusal) =>
  refusal === 'move-not-allowed' ? commonProblem(refusal) : budgetProblem(refusal);

async function refuseUnlessFree(tx: Tx, budgetId: string, cents: Cents): Promise<void> {
  const short = await shortfallOf(tx, budgetId, cents);
  if (short !== undefined) throw budgetProblem('budget-short', { field: '/amount', params: { ...short } });
}
