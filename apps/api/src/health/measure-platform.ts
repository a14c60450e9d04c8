import { sql, type Tx } from '@kasvutori/platform';

/** What the database is asked, by the name of the number: what it means and what it is told by. Each server tells the same. */
export const GAUGES = {
  kasvutori_jobs: { help: 'Jobs that are not done, by queue and state', labels: ['queue', 'state'] },
  kasvutori_job_oldest_waiting_seconds: { help: 'How long the job that has been due longest has waited', labels: [] },
  kasvutori_ledger_balance_cents: { help: 'Sum of all balances: 0, or the books do not hold', labels: [] },
  kasvutori_ledger_last_transaction_seconds: { help: 'When money last moved, since 1970', labels: [] },
  kasvutori_tenders_closing: { help: 'Published tenders whose deadline is within an hour', labels: [] },
  kasvutori_tenders_to_open: { help: 'Published tenders past their deadline that nobody has opened', labels: [] },
  kasvutori_payment_runs: { help: 'Payment runs under way, by status', labels: ['status'] },
  kasvutori_payment_run_clients: { help: 'Clients of runs being calculated, done and in all', labels: ['which'] },
} as const;
export type Gauge = keyof typeof GAUGES;

/** A number; the labels in the order of the table. */
export interface Measured {
  readonly name: Gauge;
  readonly labels: readonly string[];
  readonly value: number;
}

/** One statement; every part of it reads an index or a table that stays small, but for jobs, of which finished ones are forgotten. */
export const measurePlatform = (tx: Tx): Promise<Measured[]> =>
  sql<Measured>(
    tx,
    `SELECT name, labels, value::float8 FROM (
       SELECT 'kasvutori_jobs' AS name, ARRAY[name, state::text] AS labels, count(*)::numeric AS value
         FROM pgboss.job WHERE state IN ('created', 'retry', 'active', 'failed') GROUP BY name, state
       UNION ALL SELECT 'kasvutori_job_oldest_waiting_seconds', '{}', coalesce(extract(epoch FROM clock_timestamp() - min(start_after)), 0)
         FROM pgboss.job WHERE state < 'active' AND start_after < now()
       UNION ALL SELECT 'kasvutori_ledger_balance_cents', '{}', coalesce(sum(balance_cents), 0) FROM app.ledger_account
       UNION ALL (SELECT 'kasvutori_ledger_last_transaction_seconds', '{}', extract(epoch FROM at) FROM app.ledger_transaction ORDER BY id DESC LIMIT 1)
       UNION ALL SELECT 'kasvutori_tenders_closing', '{}', count(*) FROM procurement.tender
         WHERE status = 'published' AND published_at IS NOT NULL
           AND submission_deadline >= app.now() AND submission_deadline < app.now() + interval '1 hour'
       UNION ALL SELECT 'kasvutori_tenders_to_open', '{}', count(*) FROM procurement.tender
         WHERE status = 'published' AND published_at IS NOT NULL AND submission_deadline < app.now()
       UNION ALL SELECT 'kasvutori_payment_runs', ARRAY[status], count(*) FROM outcomes.payment_run
         WHERE status NOT IN ('settled', 'cancelled') GROUP BY status
       UNION ALL SELECT 'kasvutori_payment_run_clients', ARRAY['all'], coalesce(sum(clients), 0) FROM outcomes.payment_run WHERE status = 'open'
       UNION ALL SELECT 'kasvutori_payment_run_clients', ARRAY['done'], coalesce(sum(clients_done), 0) FROM outcomes.payment_run WHERE status = 'open'
     ) measured`,
  );
