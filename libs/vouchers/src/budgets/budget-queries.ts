import {
  readPage,
  sql,
  type Cents,
  type Localised,
  type Page,
  type ServiceKindCode,
  type Sort,
  type Tx,
} from '@kasvutori/platform';
import type { BudgetStatus } from './budget-lifecycle.js';
import { budgetSums, type BudgetPostings, type BudgetSums } from './budget-sums.js';

/** What the budget is called by: its service or group, and the municipality whose residents it is for. */
export interface BudgetName {
  readonly id: string;
  readonly serviceKind: ServiceKindCode | null;
  readonly groupName: Localised | null;
  readonly municipality: string | null;
  readonly year: number;
}

interface BudgetFacts extends BudgetName {
  readonly serviceId: string | null;
  readonly groupId: string | null;
  readonly status: BudgetStatus;
  readonly frozenAt: Date | null;
  readonly frozenReason: string | null;
  readonly vouchers: number;
  readonly version: number;
}

export type BudgetRow = BudgetFacts & BudgetSums;

/**
 * Scalar sub-selects, so that a page reckons the sums of the budgets it shows and of no other: the planner sorts and cuts first.
 * `paid` is the part of the earned events that the bank has settled.
 */
const BUDGETS = `
  SELECT b.id, b.service_id AS "serviceId", s.kind AS "serviceKind", b.group_id AS "groupId", g.name AS "groupName", b.municipality,
         b.year, b.status, b.frozen_at AS "frozenAt", b.frozen_reason AS "frozenReason", b.version,
         concat_ws(' ', 9999 - b.year, coalesce(s.kind, lower(g.name ->> 'fi')), b.municipality) AS "inOrder",
         app.balance_of('budget:' || b.id) AS "availableCents",
         (SELECT count(*)::int FROM vouchers.voucher v WHERE v.budget_id = b.id) AS vouchers,
         (SELECT coalesce(sum(p.amount_cents), 0)::bigint FROM app.ledger_posting p JOIN app.ledger_transaction t ON t.id = p.transaction_id
           WHERE p.account = 'budget:' || b.id AND t.kind NOT LIKE 'voucher.%') AS "allocatedCents",
         (SELECT coalesce(sum(p.amount_cents), 0)::bigint FROM app.ledger_posting p JOIN app.ledger_transaction t ON t.id = p.transaction_id
           WHERE p.account = 'budget:' || b.id AND t.kind = 'voucher.released') AS "releasedCents",
         (SELECT coalesce(sum(e.amount_cents), 0)::bigint FROM vouchers.service_event e WHERE e.budget_id = b.id) AS "earnedCents",
         (SELECT coalesce(sum(e.amount_cents), 0)::bigint FROM vouchers.service_event e WHERE e.budget_id = b.id AND e.status = 'paid') AS "paidCents"
    FROM vouchers.budget b
    LEFT JOIN vouchers.service s ON s.id = b.service_id
    LEFT JOIN vouchers.service_group g ON g.id = b.group_id`;

const summed = (row: BudgetFacts & BudgetPostings): BudgetRow => ({ ...row, ...budgetSums(row) });

export const BUDGET_SORTS = {
  '-year': { column: 'inOrder', type: 'text', direction: 'asc' },
  available: { column: 'availableCents', type: 'bigint', direction: 'asc' },
  '-available': { column: 'availableCents', type: 'bigint', direction: 'desc' },
} as const satisfies Record<string, Sort>;

export interface BudgetListFilter {
  readonly year?: number | undefined;
  readonly groupId?: string | undefined;
  readonly serviceId?: string | undefined;
  readonly municipality?: string | undefined;
  readonly status?: readonly string[] | undefined;
  readonly sort: Sort;
  readonly cursor?: string | undefined;
  readonly limit?: number | undefined;
}

/** Budgets of the authority; a group's filter finds the budgets of its services too. */
export async function listBudgets(tx: Tx, authorityId: string, filter: BudgetListFilter): Promise<Page<BudgetRow>> {
  const { year, groupId, serviceId, municipality, status, ...page } = filter;
  const found = await readPage<BudgetFacts & BudgetPostings>(tx, {
    query: `${BUDGETS} WHERE b.authority_id = $1 AND ($2::int IS NULL OR b.year = $2) AND ($3::uuid IS NULL OR $3 IN (b.group_id, s.group_id))
              AND ($4::uuid IS NULL OR b.service_id = $4) AND ($5::text IS NULL OR b.municipality = $5) AND ($6::text[] IS NULL OR b.status = ANY ($6))`,
    params: [authorityId, year ?? null, groupId ?? null, serviceId ?? null, municipality ?? null, status ?? null],
    count: true,
    ...page,
  });
  return { ...found, items: found.items.map(summed) };
}

export async function budgetById(tx: Tx, authorityId: string, id: string): Promise<BudgetRow[]> {
  const rows = await sql<BudgetFacts & BudgetPostings>(tx, `${BUDGETS} WHERE b.id = $1 AND b.authority_id = $2`, [
    id,
    authorityId,
  ]);
  return rows.map(summed);
}

/** Every budget of the year, in the order of the list: for the change of the year. */
export async function budgetsOfYear(tx: Tx, authorityId: string, year: number): Promise<BudgetRow[]> {
  const rows = await sql<BudgetFacts & BudgetPostings>(
    tx,
    `${BUDGETS} WHERE b.authority_id = $1 AND b.year = $2 ORDER BY "inOrder", b.id`,
    [authorityId, year],
  );
  return rows.map(summed);
}

export interface BudgetMovement {
  readonly at: Date;
  readonly kind: string;
  readonly text: string;
  readonly amountCents: Cents;
}

/** The latest movements on the budget's account, newest first. */
export const movementsOf = (tx: Tx, budgetId: string): Promise<BudgetMovement[]> =>
  sql<BudgetMovement>(
    tx,
    `SELECT t.at, t.kind, t.text, p.amount_cents AS "amountCents"
       FROM app.ledger_posting p JOIN app.ledger_transaction t ON t.id = p.transaction_id
      WHERE p.account = 'budget:' || $1 ORDER BY t.at DESC, t.id DESC LIMIT 100`,
    [budgetId],
  );
