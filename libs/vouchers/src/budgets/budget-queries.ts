import { sql, type Cents, type ServiceKindCode, type Tx } from '@kasvutori/platform';
import { budgetSums, type BudgetPostings, type BudgetSums } from './budget-sums.js';

interface BudgetFacts {
  readonly id: string;
  readonly serviceId: string;
  readonly serviceKind: ServiceKindCode;
  readonly year: number;
  readonly vouchers: number;
  readonly version: number;
}

export type BudgetRow = BudgetFacts & BudgetSums;

/** Sums of postings, told apart by the kind of move; `paid` is the part of the earned events the bank has settled. */
const BUDGETS = `
  SELECT b.id, b.service_id AS "serviceId", s.kind AS "serviceKind", b.year, b.version,
         (SELECT count(*)::int FROM vouchers.voucher v WHERE v.budget_id = b.id) AS vouchers,
         coalesce(own.allocated, 0)::bigint AS "allocatedCents", coalesce(held.granted, 0)::bigint AS "grantedCents",
         coalesce(held.earned, 0)::bigint AS "earnedCents", coalesce(held.reversed, 0)::bigint AS "reversedCents",
         coalesce(held.released, 0)::bigint AS "releasedCents", coalesce(settled.paid, 0)::bigint AS "paidCents"
    FROM vouchers.budget b
    JOIN vouchers.service s ON s.id = b.service_id
    LEFT JOIN LATERAL (
      SELECT sum(p.amount_cents) AS allocated
        FROM app.ledger_posting p JOIN app.ledger_transaction t ON t.id = p.transaction_id
       WHERE p.account = 'budget:' || b.id AND t.kind = 'budget.allocated') own ON true
    LEFT JOIN LATERAL (
      SELECT sum(p.amount_cents) FILTER (WHERE t.kind = 'voucher.granted') AS granted,
             -sum(p.amount_cents) FILTER (WHERE t.kind = 'voucher.earned') AS earned,
             sum(p.amount_cents) FILTER (WHERE t.kind = 'voucher.reversed') AS reversed,
             -sum(p.amount_cents) FILTER (WHERE t.kind = 'voucher.released') AS released
        FROM vouchers.voucher v
        JOIN app.ledger_posting p ON p.account = 'voucher:' || v.id
        JOIN app.ledger_transaction t ON t.id = p.transaction_id
       WHERE v.budget_id = b.id) held ON true
    LEFT JOIN LATERAL (
      SELECT sum(e.amount_cents) AS paid FROM vouchers.service_event e JOIN vouchers.voucher v ON v.id = e.voucher_id
       WHERE v.budget_id = b.id AND e.status = 'paid') settled ON true`;

const summed = (row: BudgetFacts & BudgetPostings): BudgetRow => {
  const { id, serviceId, serviceKind, year, vouchers, version } = row;
  return { id, serviceId, serviceKind, year, vouchers, version, ...budgetSums(row) };
};

export async function budgetsOf(tx: Tx, authorityId: string, year?: number): Promise<BudgetRow[]> {
  const rows = await sql<BudgetFacts & BudgetPostings>(
    tx,
    `${BUDGETS} WHERE b.authority_id = $1 AND ($2::int IS NULL OR b.year = $2) ORDER BY b.year DESC, s.kind, b.id`,
    [authorityId, year ?? null],
  );
  return rows.map(summed);
}

export async function budgetById(tx: Tx, authorityId: string, id: string): Promise<BudgetRow[]> {
  const rows = await sql<BudgetFacts & BudgetPostings>(tx, `${BUDGETS} WHERE b.id = $1 AND b.authority_id = $2`, [
    id,
    authorityId,
  ]);
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
