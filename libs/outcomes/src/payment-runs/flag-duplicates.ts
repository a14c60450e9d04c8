import { execute, type Tx } from '@kasvutori/platform';
import type { Run } from './run-queries.js';

/**
 * Flags outcomes of a client in two contracts on the same day, this run's or one paid before: the same work may be paid twice. What comes with
 * taking part (starts, units of a service) may well be in both.
 */
export async function flagDuplicates(tx: Tx, run: Run): Promise<void> {
  await execute(
    tx,
    `WITH several AS (
       SELECT unnest(array_agg(id)) AS id, client_id FROM outcomes.participation WHERE authority_id = $2 AND created_at <= $3
        GROUP BY client_id HAVING count(*) > 1
     ), outcome AS (
       SELECT l.id, l.run_id, l.outcome_date, l.contract_id, s.client_id
         FROM several s JOIN outcomes.payment_line l ON l.participation_id = s.id
         JOIN outcomes.payment_run r ON r.id = l.run_id AND r.status <> 'cancelled'
        WHERE l.net_cents > 0 AND l.funding = 'contract' AND l.trace ->> 'kind' NOT IN ('attachment', 'unit', 'serviceFee')
          AND l.member_id IS NULL
     )
     UPDATE outcomes.payment_line l SET flags = array_append(l.flags, 'duplicate')
       FROM outcome o
      WHERE o.id = l.id AND o.run_id = $1 AND l.corrects_line_id IS NULL
        AND EXISTS (SELECT FROM outcome other
                     WHERE other.client_id = o.client_id AND other.outcome_date = o.outcome_date AND other.contract_id <> o.contract_id)`,
    [run.id, run.authorityId, run.snapshotAt],
  );
}
