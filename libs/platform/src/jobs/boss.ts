import PgBoss from 'pg-boss';
import type { DataSource } from 'typeorm';
import { sql } from '../database/tx.js';
import type { Handler } from './jobs.js';
import type { JobQueue, SqlRunner } from './job-queue.js';

/** How often a failed job is tried again before it rests as failed, and the first pause in seconds (doubling). */
const RETRIES = 8;
export const TRIES_OF_A_JOB = RETRIES + 1;
const FIRST_PAUSE_SECONDS = 2;

/**
 * pg-boss on the application's own pool: it may use its tables but never change them (the migration does), and acts as the system, as jobs
 * are nobody else's to see.
 */
export async function startBoss(source: DataSource): Promise<PgBoss> {
  const executeSql: SqlRunner = (text, values) =>
    source.transaction(async (tx) => {
      await sql(tx, `SELECT set_config('app.actor_kind', 'system', true)`);
      return { rows: await sql(tx, text, values) };
    });
  const boss = new PgBoss({
    db: { executeSql },
    migrate: false,
    supervise: false,
    schedule: false,
  } as unknown as PgBoss.ConstructorOptions);
  await boss.start();
  return boss;
}

/** The queue as transactions see it. */
export class BossQueue implements JobQueue {
  private readonly subscribers = new Map<string, string[]>();

  constructor(handlers: readonly Handler[]) {
    for (const handler of handlers) {
      if (handler.kind !== 'in-transaction' || handler.event === undefined) continue;
      this.subscribers.set(handler.event, [...(this.subscribers.get(handler.event) ?? []), handler.queue]);
    }
  }

  /** Without pg-boss, which reads back what it has put in: whoever acts in this transaction does not see jobs. */
  async insert(executeSql: SqlRunner, queue: string, payload: object, startAfter?: Date): Promise<void> {
    const { rows } = await executeSql(
      `WITH known AS (SELECT name FROM pgboss.queue WHERE name = $1),
            put AS (INSERT INTO pgboss.job (name, data, start_after, keep_until, retry_limit, retry_delay, retry_backoff)
                    SELECT name, $2::jsonb, coalesce($3, now()), coalesce($3, now()) + interval '14 days', $4, $5, true FROM known)
       SELECT name FROM known`,
      [queue, JSON.stringify(payload), startAfter ?? null, RETRIES, FIRST_PAUSE_SECONDS],
    );
    if (rows.length === 0)
      throw new Error(`the queue ${queue} took no job: is it among the handlers of the migration?`);
  }

  queuesOf(event: string): readonly string[] {
    return this.subscribers.get(event) ?? [];
  }
}
