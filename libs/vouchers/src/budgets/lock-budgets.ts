import { account, balanceOf, changedOne, commonProblem, execute, sql, type Cents, type Tx } from '@kasvutori/platform';
import type { BudgetStatus } from './budget-lifecycle.js';

export interface LockedBudget {
  readonly id: string;
  readonly year: number;
  readonly status: BudgetStatus;
}

/** Budgets of the authority, locked in the order of their ids; 404 when one of them is not its own. Grants wait (take-from-budget.ts). */
export async function lockBudgets(
  tx: Tx,
  authorityId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, LockedBudget>> {
  const rows = await sql<LockedBudget>(
    tx,
    `SELECT id, year, status FROM vouchers.budget WHERE id = ANY ($1) AND authority_id = $2 ORDER BY id FOR UPDATE`,
    [ids, authorityId],
  );
  if (rows.length < new Set(ids).size) throw commonProblem('not-found');
  return new Map(rows.map((row) => [row.id, row]));
}

/** Writes the state a locked budget was moved to. */
export async function setBudgetStatus(
  tx: Tx,
  budget: LockedBudget,
  status: BudgetStatus,
  frozen?: { readonly at: Date; readonly reason: string },
): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.budget SET status = $3, frozen_at = $4, frozen_reason = $5, version = version + 1 WHERE id = $1 AND status = $2`,
      [budget.id, budget.status, status, frozen?.at ?? null, frozen?.reason ?? null],
    ),
  );
}

/** What is missing when so much is to leave the budget; undefined when it is there. */
export async function shortfallOf(
  tx: Tx,
  budgetId: string,
  cents: Cents,
): Promise<{ balance: Cents; shortfall: Cents } | undefined> {
  const balance = await balanceOf(tx, account.budget(budgetId));
  return cents > balance ? { balance, shortfall: cents - balance } : undefined;
}
