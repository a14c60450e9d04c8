import { sql, type Tx } from '@kasvutori/platform';
import { carryVouchers } from './carry-vouchers.js';
import { returnRest } from './return-rest.js';

interface ClosedBudget {
  readonly id: string;
  readonly authorityId: string;
  readonly year: number;
  readonly nextId: string | null;
  readonly fits: boolean;
}

/**
 * After a year is closed: vouchers whose old services were still waiting are carried once those are decided, and what comes back to a
 * closed budget later, from a voucher that ends or a correction, is returned. Vouchers that next year's budget cannot hold stay where
 * their money is until it can.
 */
export async function finishClosedYears(tx: Tx, now: Date): Promise<void> {
  const closed = await sql<ClosedBudget>(
    tx,
    `SELECT b.id, b.authority_id AS "authorityId", b.year, n.id AS "nextId",
            coalesce(app.balance_of('budget:' || n.id) >= left_on.cents, false) AS fits
       FROM vouchers.budget b
       LEFT JOIN vouchers.budget n ON n.authority_id = b.authority_id AND n.year = b.year + 1 AND n.service_id IS NOT DISTINCT FROM b.service_id
                                  AND n.group_id IS NOT DISTINCT FROM b.group_id AND n.municipality IS NOT DISTINCT FROM b.municipality
      CROSS JOIN LATERAL (
        SELECT coalesce(sum(o.committed_cents + o.earned_cents), 0) AS cents, count(*) AS vouchers
          FROM vouchers.over_new_year(b.id, b.year) o WHERE o.waiting_events = 0) left_on
      WHERE b.status = 'closed' AND (left_on.vouchers > 0 OR app.balance_of('budget:' || b.id) > 0)
      ORDER BY b.id LIMIT 100 FOR UPDATE OF b SKIP LOCKED`,
  );
  for (const { id, nextId, year, authorityId, fits } of closed) {
    if (nextId !== null && fits) await carryVouchers(tx, { from: id, to: nextId, year, authorityId }, now);
    await returnRest(tx, authorityId, id, `${year}`, now);
  }
}
