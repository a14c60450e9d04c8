import { sql, type Cents, type Tx } from '@kasvutori/platform';
import type { MonthOfUse } from './forecast-use.js';

/**
 * What the ledger says of each month of the budget's year, in Helsinki: its own account, and the postings of the events that are its
 * cost. What was carried over New Year counts in January.
 */
export const monthsOfUse = (tx: Tx, budgetId: string, year: number): Promise<MonthOfUse[]> =>
  sql<MonthOfUse>(
    tx,
    `WITH moved AS (
       SELECT t.at, -p.amount_cents AS bound, 0::bigint AS earned, 0::bigint AS paid
         FROM app.ledger_posting p JOIN app.ledger_transaction t ON t.id = p.transaction_id
        WHERE p.account = 'budget:' || $1::uuid AND t.kind LIKE 'voucher.%'
       UNION ALL
       SELECT t.at, 0, -p.amount_cents, 0
         FROM vouchers.service_event e
         JOIN app.ledger_transaction t
           ON t.reference = 'service-event:' || coalesce(e.reverses_id, e.id) || CASE WHEN e.reverses_id IS NULL THEN ':earn' ELSE ':reverse' END
         JOIN app.ledger_posting p ON p.transaction_id = t.id AND p.account = 'voucher:' || e.voucher_id
        WHERE e.budget_id = $1::uuid
       UNION ALL
       SELECT e.paid_at, 0, 0, e.amount_cents FROM vouchers.service_event e WHERE e.budget_id = $1::uuid AND e.status = 'paid'
     ), dated AS (
       SELECT greatest((at AT TIME ZONE 'Europe/Helsinki')::date, make_date($2, 1, 1)) AS day, bound, earned, paid FROM moved
     )
     SELECT extract(month FROM day)::int AS month, sum(bound)::bigint AS "boundCents", sum(earned)::bigint AS "earnedCents", sum(paid)::bigint AS "paidCents"
       FROM dated WHERE day <= make_date($2, 12, 31) GROUP BY 1 ORDER BY 1`,
    [budgetId, year],
  );

/** Vouchers of these services whose life is over: their value and what of it was used. The authority's own experience, of all years. */
export async function usedOfEnded(tx: Tx, budgetId: string): Promise<{ valueCents: Cents; usedCents: Cents }> {
  const [row] = await sql<{ valueCents: Cents; usedCents: Cents }>(
    tx,
    `SELECT coalesce(sum(v.value_cents), 0)::bigint AS "valueCents", coalesce(sum(used.cents), 0)::bigint AS "usedCents"
       FROM vouchers.budget b
       JOIN vouchers.service s ON s.authority_id = b.authority_id AND (s.id = b.service_id OR s.group_id = b.group_id)
       JOIN vouchers.voucher v ON v.service_id = s.id AND v.authority_id = b.authority_id AND v.status IN ('used', 'expired', 'returned', 'revoked')
       LEFT JOIN LATERAL (
         SELECT sum(e.amount_cents) AS cents FROM vouchers.service_event e WHERE e.voucher_id = v.id AND e.budget_id IS NOT NULL) used ON true
      WHERE b.id = $1`,
    [budgetId],
  );
  return row ?? { valueCents: 0n, usedCents: 0n };
}
