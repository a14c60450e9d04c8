import { readPage, sql, type Cents, type Page, type Tx } from '@kasvutori/platform';
import { budgetsOfYear, type BudgetRow } from '../budgets/budget-queries.js';
import type { ProposalStatus } from '../budgets/budget-lifecycle.js';

export const YEAR_STEPS = ['open', 'close'] as const;
export type YearStep = (typeof YEAR_STEPS)[number];

export interface YearChangeRow {
  readonly id: string;
  readonly year: number;
  readonly step: YearStep;
  readonly reason: string;
  readonly status: Exclude<ProposalStatus, 'cancelled'>;
  readonly proposedBy: string;
  readonly proposedByName: string;
  readonly proposedAt: Date;
  readonly decidedByName: string | null;
  readonly decidedAt: Date | null;
  readonly note: string | null;
  /** What it would open the next year with; 0 when it closes. */
  readonly amountCents: Cents;
}

const CHANGES = `
  SELECT c.id, c.year, c.step, c.reason, c.status, c.proposed_by AS "proposedBy",
         c.proposed_by_name AS "proposedByName", c.proposed_at AS "proposedAt", c.decided_by_name AS "decidedByName",
         c.decided_at AS "decidedAt", c.note,
         (SELECT coalesce(sum(l.amount_cents), 0)::bigint FROM vouchers.year_change_line l WHERE l.change_id = c.id) AS "amountCents"
    FROM vouchers.year_change c`;

export const yearChangeById = (tx: Tx, authorityId: string, id: string): Promise<YearChangeRow[]> =>
  sql<YearChangeRow>(tx, `${CHANGES} WHERE c.id = $1 AND c.authority_id = $2`, [id, authorityId]);

/** Locked until the transaction ends: decided once. */
export const lockedYearChange = (tx: Tx, authorityId: string, id: string): Promise<YearChangeRow[]> =>
  sql<YearChangeRow>(tx, `${CHANGES} WHERE c.id = $1 AND c.authority_id = $2 FOR UPDATE OF c`, [id, authorityId]);

/** What waits for a second person, of any year: one of each step of a year at most. */
export const waitingYearChanges = (tx: Tx, authorityId: string): Promise<YearChangeRow[]> =>
  sql<YearChangeRow>(
    tx,
    `${CHANGES} WHERE c.authority_id = $1 AND c.status = 'waiting' ORDER BY c.year, c.step LIMIT 50`,
    [authorityId],
  );

/** What was proposed for the year's change, the newest first. */
export const yearChangesOf = (tx: Tx, authorityId: string, year: number): Promise<Page<YearChangeRow>> =>
  readPage<YearChangeRow>(tx, {
    query: `${CHANGES} WHERE c.authority_id = $1 AND c.year = $2`,
    params: [authorityId, year],
    sort: { column: 'proposedAt', type: 'timestamptz', direction: 'desc' },
  });

export interface YearLine {
  readonly budgetId: string;
  readonly amountCents: Cents;
}

export const linesOf = (tx: Tx, changeId: string): Promise<YearLine[]> =>
  sql<YearLine>(
    tx,
    `SELECT budget_id AS "budgetId", amount_cents AS "amountCents" FROM vouchers.year_change_line WHERE change_id = $1 ORDER BY budget_id`,
    [changeId],
  );

export type BudgetOverNewYear = BudgetRow & {
  readonly nextId: string | null;
  readonly nextAvailableCents: Cents | null;
  /** On vouchers that can still be used after New Year. */
  readonly carryCents: Cents;
  readonly carryVouchers: number;
  /** Services of this year that were recorded and nobody has approved yet: their vouchers wait for that. */
  readonly waitingEvents: number;
};

interface OverNewYear {
  readonly id: string;
  readonly nextId: string | null;
  readonly nextAvailableCents: Cents | null;
  readonly carryCents: Cents;
  readonly carryVouchers: number;
  readonly waitingEvents: number;
}

/** The year's budgets, each with the next year's of the same scope and what runs over New Year on its vouchers. */
export async function budgetsOverNewYear(tx: Tx, authorityId: string, year: number): Promise<BudgetOverNewYear[]> {
  const budgets = await budgetsOfYear(tx, authorityId, year);
  const rows = await sql<OverNewYear>(
    tx,
    `SELECT b.id, n.id AS "nextId", app.balance_of('budget:' || n.id) AS "nextAvailableCents", coalesce(over.cents, 0)::bigint AS "carryCents",
            coalesce(over.vouchers, 0)::int AS "carryVouchers", coalesce(over.waiting, 0)::int AS "waitingEvents"
       FROM vouchers.budget b
       LEFT JOIN vouchers.budget n ON n.authority_id = b.authority_id AND n.year = b.year + 1 AND n.service_id IS NOT DISTINCT FROM b.service_id
                                  AND n.group_id IS NOT DISTINCT FROM b.group_id AND n.municipality IS NOT DISTINCT FROM b.municipality
      CROSS JOIN LATERAL (
         SELECT sum(o.committed_cents + o.earned_cents) AS cents, count(*) AS vouchers, sum(o.waiting_events) AS waiting
           FROM vouchers.over_new_year(b.id, b.year) o) over
      WHERE b.authority_id = $1 AND b.year = $2`,
    [authorityId, year],
  );
  const found = new Map(rows.map((row) => [row.id, row]));
  const none = { nextId: null, nextAvailableCents: null, carryCents: 0n, carryVouchers: 0, waitingEvents: 0 };
  return budgets.map((budget) => ({ ...budget, ...(found.get(budget.id) ?? none) }));
}
