import {
  dateParts,
  execute,
  helsinkiDateOf,
  newId,
  recordMove,
  violatedConstraint,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { positiveCents } from '../budgets/positive-cents.js';
import { refuseUnlessCovered } from './cover-next-year.js';
import { yearProblem } from './year-problems.js';
import { budgetsOverNewYear, type YearStep } from './year-queries.js';

export interface NextYearLine {
  readonly budgetId: string;
  /** A decimal in euros. */
  readonly amount: string;
}

/** Proposes the next year's budgets: for each of this year's that has no successor, a sum. */
export async function proposeOpening(
  tx: Tx,
  actor: AuthorityActor,
  year: number,
  input: { readonly lines: readonly NextYearLine[]; readonly reason: string },
  now: Date,
): Promise<{ id: string }> {
  const lines = input.lines.map(({ budgetId, amount }) => ({ budgetId, amountCents: positiveCents(amount) }));
  if (lines.length === 0) throw yearProblem('year-nothing-to-do', { params: { year: String(year) } });
  const open = new Set(
    (await budgetsOverNewYear(tx, actor.organisationId, year)).flatMap(({ id, nextId }) =>
      nextId === null ? [id] : [],
    ),
  );
  const stray = lines.findIndex(
    ({ budgetId }, index) => !open.has(budgetId) || lines.findIndex((line) => line.budgetId === budgetId) < index,
  );
  if (stray >= 0)
    throw yearProblem('line-not-of-year', { field: `/lines/${stray}/budgetId`, params: { year: String(year) } });
  const id = await insertChange(tx, actor, year, 'open', input.reason, now);
  await execute(
    tx,
    `INSERT INTO vouchers.year_change_line (change_id, authority_id, budget_id, amount_cents)
     SELECT $1, $2, line.budget, line.cents FROM unnest($3::uuid[], $4::bigint[]) AS line (budget, cents)`,
    [id, actor.organisationId, lines.map((line) => line.budgetId), lines.map((line) => line.amountCents)],
  );
  return { id };
}

/** Proposes to close the year: from the first moment of the next one in Helsinki. What cannot be covered is said now. */
export async function proposeClosing(
  tx: Tx,
  actor: AuthorityActor,
  year: number,
  reason: string,
  now: Date,
): Promise<{ id: string }> {
  refuseBeforeNewYear(year, now);
  const budgets = (await budgetsOverNewYear(tx, actor.organisationId, year)).filter(
    ({ status }) => status !== 'closed',
  );
  if (budgets.length === 0) throw yearProblem('year-nothing-to-do', { params: { year: String(year) } });
  refuseUnlessCovered(budgets);
  return { id: await insertChange(tx, actor, year, 'close', reason, now) };
}

/** @throws Problem 'year-not-over' until midnight in Helsinki has ended the year. */
export function refuseBeforeNewYear(year: number, now: Date): void {
  if (dateParts(helsinkiDateOf(now)).year <= year)
    throw yearProblem('year-not-over', { params: { year: String(year) } });
}

async function insertChange(
  tx: Tx,
  actor: AuthorityActor,
  year: number,
  step: YearStep,
  reason: string,
  now: Date,
): Promise<string> {
  const id = newId();
  const authorityId = actor.organisationId;
  try {
    await execute(
      tx,
      `INSERT INTO vouchers.year_change (id, authority_id, year, step, reason, proposed_by, proposed_by_name, proposed_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
      [id, authorityId, year, step, reason, actor.personId, actor.name, now],
    );
  } catch (error) {
    throw violatedConstraint(error) === 'year_change_one_waiting' ? yearProblem('year-change-waits') : error;
  }
  const recorded = { subject: 'year-change', subjectId: id, authorityId, note: `${year}: ${reason}` } as const;
  await recordMove(tx, actor, { ...recorded, move: `propose-${step}`, from: null, to: 'waiting' });
  return id;
}
