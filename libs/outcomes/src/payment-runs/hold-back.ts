import { execute, type Tx } from '@kasvutori/platform';
import type { Run } from './run-queries.js';

/**
 * Where the lines of a contract come to more than its outcome money, corrections go first and then the oldest outcomes; the
 * line that passes the limit is cut and the rest waits. What waits is still owed: the next run finds it as a difference again.
 */
export async function holdBack(tx: Tx, run: Run): Promise<void> {
  await execute(
    tx,
    `WITH short AS (
       SELECT contract_id, coalesce(app.balance_of('contract:' || contract_id), 0) AS available
         FROM outcomes.payment_line WHERE run_id = $1 AND funding = 'contract'
        GROUP BY contract_id HAVING sum(net_cents) > coalesce(app.balance_of('contract:' || contract_id), 0)
     ), ordered AS (
       SELECT l.id, l.net_cents, short.available,
              coalesce(sum(l.net_cents) OVER (PARTITION BY l.contract_id ORDER BY l.net_cents > 0, l.outcome_date, l.participation_id, l.entitlement_key, l.provider_id
                                              ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING), 0) AS before
         FROM outcomes.payment_line l JOIN short USING (contract_id)
        WHERE l.run_id = $1 AND l.funding = 'contract'
     ), cut AS (
       SELECT id, net_cents, greatest(available - before, 0)::bigint AS room FROM ordered
        WHERE net_cents > 0 AND before + net_cents > available
     )
     UPDATE outcomes.payment_line l
        SET net_cents = least(cut.net_cents, cut.room), held_cents = l.held_cents + cut.net_cents - least(cut.net_cents, cut.room),
            trace = jsonb_set(l.trace, '{steps}', (l.trace -> 'steps') || jsonb_build_object('op', 'contract-cap', 'left', (cut.room / 100.0)::numeric(20, 2)::text))
       FROM cut WHERE l.id = cut.id`,
    [run.id],
  );
}
