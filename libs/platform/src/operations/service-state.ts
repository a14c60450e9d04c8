import { systemActor } from '../access/actor.js';
import type { Database } from '../database/database.js';
import { sql, type Tx } from '../database/tx.js';
import { readOnlySince, type ReadOnly } from './service-mode.js';

export interface QueueState {
  readonly queue: string;
  readonly waiting: number;
  readonly active: number;
  readonly failed: number;
  /** When the job that has waited longest should have begun; null while none waits. */
  readonly oldestDueAt: Date | null;
}

export interface ServiceState {
  readonly at: Date;
  /** The last migration of the database. */
  readonly migration: string;
  readonly connections: number;
  readonly mailWaiting: number;
  readonly readOnly: ReadOnly | null;
  /** Only those with something in them, failed ones first. */
  readonly queues: readonly QueueState[];
}

/** Each part by its own index: completed jobs are many. */
const QUEUES = `
  SELECT name AS queue, (count(*) FILTER (WHERE state < 'active'))::int AS waiting, (count(*) FILTER (WHERE state = 'active'))::int AS active,
         (count(*) FILTER (WHERE state = 'failed'))::int AS failed, min(start_after) FILTER (WHERE state < 'active') AS "oldestDueAt"
    FROM (SELECT name, state, start_after FROM pgboss.job WHERE state < 'active'
          UNION ALL SELECT name, state, NULL FROM pgboss.job WHERE state = 'active'
          UNION ALL SELECT name, state, NULL FROM pgboss.job WHERE state = 'failed') job
   GROUP BY name ORDER BY failed DESC, waiting DESC, name`;

const REST = `
  SELECT app.now() AS at, (SELECT max(name) FROM app.migration) AS migration,
         (SELECT count(*)::int FROM pg_stat_activity WHERE datname = current_database() AND usename = current_user) AS connections,
         (SELECT count(*)::int FROM app.mail WHERE sent_at IS NULL) AS "mailWaiting"`;

/** How the installation is doing, for its operators. Jobs are nobody else's, so the platform itself looks. */
export const readServiceState = (db: Database): Promise<ServiceState> =>
  db.read(systemActor('operations'), async (tx) => {
    const [rest] = await sql<Omit<ServiceState, 'readOnly' | 'queues'>>(tx, REST);
    if (rest === undefined) throw new Error('the database says nothing of itself');
    return { ...rest, readOnly: await readOnlySince(tx), queues: await queueStates(tx) };
  });

const queueStates = (tx: Tx): Promise<QueueState[]> => sql<QueueState>(tx, QUEUES);
