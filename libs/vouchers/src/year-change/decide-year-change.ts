import {
  changedOne,
  commonProblem,
  dbNow,
  execute,
  one,
  recordMove,
  sql,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { refuseDecision } from '../budget-proposals/refuse-decision.js';
import { moveBudget, moveProposal } from '../budgets/budget-lifecycle.js';
import { allocate, budgetTitle, openBudget } from '../budgets/fund-budget.js';
import { lockBudgets, setBudgetStatus } from '../budgets/lock-budgets.js';
import { carryVouchers } from './carry-vouchers.js';
import { refuseUnlessCovered } from './cover-next-year.js';
import { refuseBeforeNewYear } from './propose-year-change.js';
import { returnRest } from './return-rest.js';
import { budgetsOverNewYear, linesOf, lockedYearChange, type YearChangeRow } from './year-queries.js';

type Decision = 'confirm' | 'reject' | 'withdraw';

/** Another person confirms: next year's budgets are opened, or the old year closed, whole or not at all. */
export async function confirmYearChange(tx: Tx, actor: AuthorityActor, id: string): Promise<void> {
  const change = await decide(tx, actor, id, 'confirm', null);
  // The clock after the lock: a confirmation that waited over midnight belongs to the new year.
  const now = await dbNow(tx);
  if (change.step === 'open') await openNextYear(tx, actor, change, now);
  else await closeYear(tx, actor, change, now);
}

export async function rejectYearChange(tx: Tx, actor: AuthorityActor, id: string, reason: string): Promise<void> {
  await decide(tx, actor, id, 'reject', reason);
}

export async function withdrawYearChange(tx: Tx, actor: AuthorityActor, id: string): Promise<void> {
  await decide(tx, actor, id, 'withdraw', null);
}

async function decide(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  move: Decision,
  note: string | null,
): Promise<YearChangeRow> {
  const change = one(await lockedYearChange(tx, actor.organisationId, id));
  const moved = moveProposal(change, move, actor.personId);
  if (!moved.ok) throw refuseDecision(moved.refusal);
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.year_change SET status = $2, decided_by = $3, decided_by_name = $4, decided_at = $5, note = $6, version = version + 1
        WHERE id = $1 AND status = 'waiting'`,
      [id, moved.status, actor.personId, actor.name, await dbNow(tx), note],
    ),
  );
  const { status: from } = change;
  const authorityId = actor.organisationId;
  await recordMove(tx, actor, {
    subject: 'year-change',
    subjectId: id,
    move,
    from,
    to: moved.status,
    authorityId,
    note,
  });
  return change;
}

/** A scope that somebody opened meanwhile keeps what it has. */
async function openNextYear(tx: Tx, actor: AuthorityActor, change: YearChangeRow, now: Date): Promise<void> {
  const lines = await linesOf(tx, change.id);
  const budgets = await budgetsOverNewYear(tx, actor.organisationId, change.year);
  for (const { budgetId, amountCents } of lines) {
    const old = budgets.find(({ id }) => id === budgetId);
    if (old === undefined || old.nextId !== null) continue;
    const scope = { ...old, year: change.year + 1 };
    const id = await openBudget(tx, actor, scope, budgetTitle(scope), 'open');
    await allocate(tx, actor.organisationId, id, amountCents, change.reason, now);
  }
}

async function closeYear(tx: Tx, actor: AuthorityActor, change: YearChangeRow, now: Date): Promise<void> {
  const { year } = change;
  const authorityId = actor.organisationId;
  refuseBeforeNewYear(year, now);
  const listed = await budgetsOverNewYear(tx, authorityId, year);
  // Both years' budgets in one order; grants wait, so that nothing is granted from the old ones while they close.
  const locked = await lockBudgets(
    tx,
    authorityId,
    listed.flatMap(({ id, nextId }) => (nextId === null ? [id] : [id, nextId])),
  );
  const budgets = await budgetsOverNewYear(tx, authorityId, year);
  refuseUnlessCovered(budgets);
  for (const { id, nextId } of budgets) {
    const budget = locked.get(id);
    // Opened between the reading and the lock: the next round reads it.
    if (budget === undefined) throw commonProblem('stale-version');
    const moved = moveBudget(budget.status, 'close');
    if (!moved.ok) continue;
    await setBudgetStatus(tx, budget, moved.status);
    if (nextId !== null) await carryVouchers(tx, { from: id, to: nextId, year, authorityId }, now);
    await cancelProposals(tx, actor, id, now);
    await returnRest(tx, authorityId, id, change.reason, now);
    await recordMove(tx, actor, {
      subject: 'budget',
      subjectId: id,
      move: 'close',
      from: budget.status,
      to: moved.status,
      authorityId,
      note: change.reason,
    });
  }
}

/** Nothing that was proposed about a closed budget can be done any more. */
async function cancelProposals(tx: Tx, actor: AuthorityActor, budgetId: string, now: Date): Promise<void> {
  const cancelled = await sql<{ id: string; authorityId: string }>(
    tx,
    `UPDATE vouchers.budget_proposal SET status = 'cancelled', obstacle = 'moved-on', decided_at = $2, decided_by = $3, decided_by_name = $4,
            version = version + 1
      WHERE status = 'waiting' AND $1 IN (budget_id, to_budget_id) RETURNING id, authority_id AS "authorityId"`,
    [budgetId, now, actor.personId, actor.name],
  );
  for (const { id, authorityId } of cancelled) {
    const recorded = { subject: 'budget-proposal', subjectId: id, authorityId } as const;
    await recordMove(tx, actor, { ...recorded, move: 'cancel', from: 'waiting', to: 'cancelled' });
  }
}
