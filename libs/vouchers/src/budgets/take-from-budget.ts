import {
  account,
  commonProblem,
  ledgerProblem,
  one,
  post,
  Problem,
  sql,
  type Cents,
  type Tx,
} from '@kasvutori/platform';
import { moveBudget, type BudgetStatus } from './budget-lifecycle.js';
import { budgetProblem } from './budgets-problems.js';

export interface TakenFromBudget {
  readonly budgetId: string;
  readonly voucherId: string;
  readonly number: string;
  readonly cents: Cents;
  readonly authorityId: string;
  readonly at: Date;
  /** Of the posting, below the voucher's own; its grant unless said. */
  readonly reference?: string;
}

/**
 * Moves a voucher's value from the budget to the voucher. Grants share the budget's row, so that freezing or closing it waits for
 * those under way and stops those after.
 * @throws Problem 'budget-frozen', 'budget-closed' or, to the cent, 'budget-short' (409).
 */
export async function takeFromBudget(tx: Tx, taken: TakenFromBudget): Promise<void> {
  await refuseUnlessOpen(tx, taken.budgetId);
  try {
    await post(tx, {
      kind: 'voucher.granted',
      authorityId: taken.authorityId,
      reference: `voucher:${taken.voucherId}:${taken.reference ?? 'grant'}`,
      text: taken.number,
      at: taken.at,
      postings: [
        { account: account.budget(taken.budgetId), cents: -taken.cents },
        { account: account.voucher(taken.voucherId), cents: taken.cents },
      ],
    });
  } catch (error) {
    if (!(error instanceof Problem) || error.code !== ledgerProblem('account-short').code) throw error;
    throw budgetProblem('budget-short', { field: '/units', ...error.details });
  }
}

async function refuseUnlessOpen(tx: Tx, budgetId: string): Promise<void> {
  const { status, since, reason } = one(
    await sql<{ status: BudgetStatus; since: Date | null; reason: string | null }>(
      tx,
      `SELECT status, frozen_at AS since, frozen_reason AS reason FROM vouchers.budget WHERE id = $1 FOR SHARE`,
      [budgetId],
    ),
  );
  const moved = moveBudget(status, 'grant');
  if (moved.ok) return;
  if (moved.refusal === 'move-not-allowed') throw commonProblem(moved.refusal);
  throw budgetProblem(moved.refusal, {
    field: '/serviceId',
    ...(since !== null && { params: { since, reason: reason ?? '' } }),
  });
}
