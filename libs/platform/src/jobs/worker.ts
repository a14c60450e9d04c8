import { setTimeout as sleep } from 'node:timers/promises';
import { Logger } from '@nestjs/common';
import type PgBoss from 'pg-boss';
import { systemActor } from '../access/actor.js';
import type { Database } from '../database/database.js';
import { isConnectionLost } from '../database/retry.js';
import { execute, sql } from '../database/tx.js';
import { readOnlySince } from '../operations/service-mode.js';
import { traceJob } from '../traces/spans.js';
import type { Handler } from './jobs.js';

/**
 * When a fetched job whose worker was killed is taken back, in seconds. A job in a transaction may be taken back soon: the one under way
 * holds its row, and doing it again is undone by its mark. What goes outside the database would happen twice.
 */
const ABANDONED_AFTER = { inTransaction: 5, outside: 300 } as const;

export interface WorkerOptions {
  /** Milliseconds between looks at the queues and between ticks. */
  readonly pace: number;
}

/** Does the work of the queues and the clock until it is stopped. Any number of workers share one database. */
export class Worker {
  private readonly logger = new Logger('Worker');
  private readonly stopping = new AbortController();
  private running: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly boss: PgBoss,
    private readonly db: Database,
    private readonly handlers: readonly Handler[],
    private readonly options: WorkerOptions,
  ) {}

  start(): void {
    this.running = this.loop();
  }

  async stop(): Promise<void> {
    this.stopping.abort();
    await this.running;
  }

  private async loop(): Promise<void> {
    while (!this.stopping.signal.aborted) {
      const worked = await this.runOnce().catch((error: unknown) => this.failed('worker', error));
      if (worked !== true) await pause(this.options.pace, this.stopping.signal);
    }
  }

  /** One round: every tick, then the queues that have work. True when one had, so that the next round follows at once. */
  async runOnce(): Promise<boolean> {
    // Whatever is due waits until commands are taken again.
    if ((await this.db.repeated(systemActor('jobs.look'), readOnlySince)) !== null) return false;
    await this.takeBackAbandoned();
    for (const handler of this.handlers) {
      if (this.stopping.signal.aborted) return false;
      if (handler.kind === 'tick')
        await this.tick(handler).catch((error: unknown) => this.failed(handler.queue, error));
    }
    const due = await this.queuesWithWork();
    let worked = false;
    for (const handler of this.handlers) {
      if (this.stopping.signal.aborted) return false;
      if (handler.kind !== 'tick' && due.has(handler.queue)) worked = (await this.fetch(handler)) || worked;
    }
    return worked;
  }

  /** One look instead of one fetch per queue: most are empty most of the time. */
  private async queuesWithWork(): Promise<ReadonlySet<string>> {
    const queues = this.handlers.filter(({ kind }) => kind !== 'tick').map(({ queue }) => queue);
    const due = await this.db.repeated(systemActor('jobs.look'), (tx) =>
      sql<{ name: string }>(
        tx,
        `SELECT name FROM unnest($1::text[]) AS queue (name)
          WHERE EXISTS (SELECT FROM pgboss.job WHERE job.name = queue.name AND job.state < 'active' AND job.start_after < now())`,
        [queues],
      ),
    );
    return new Set(due.map(({ name }) => name));
  }

  /** Puts back what a worker fetched and then never finished, because it was killed: pg-boss itself would wait for a quarter of an hour. */
  private async takeBackAbandoned(): Promise<void> {
    const outside = this.handlers.filter((handler) => handler.kind === 'outside').map((handler) => handler.queue);
    await this.db.repeated(systemActor('jobs.take-back'), (tx) =>
      execute(
        tx,
        // Without a start it is not counted as a try: however often it is killed, it is not to blame.
        `UPDATE pgboss.job SET state = 'retry', started_on = NULL
          WHERE (name, id) IN (SELECT name, id FROM pgboss.job
                                WHERE state = 'active'
                                  AND started_on < clock_timestamp() - make_interval(secs => CASE WHEN name = ANY ($1) THEN $2::int ELSE $3::int END)
                                  FOR UPDATE SKIP LOCKED)`,
        [outside, ABANDONED_AFTER.outside, ABANDONED_AFTER.inTransaction],
      ),
    );
  }

  private async fetch(handler: Exclude<Handler, { kind: 'tick' }>): Promise<boolean> {
    const jobs = await this.boss.fetch<object>(handler.queue, { batchSize: 20 });
    for (const job of jobs) {
      try {
        await traceJob(handler.queue, job.id, () =>
          handler.kind === 'outside' ? handler.handle(this.db, job.data as never) : this.inTransaction(handler, job),
        );
        await this.boss.complete(handler.queue, job.id);
      } catch (error) {
        this.failed(`${handler.queue} ${job.id}`, error);
        // Taken back like one whose worker was killed: no try of its own is used up, however often the database goes away.
        if (handler.kind === 'in-transaction' && isConnectionLost(error)) throw error;
        await this.boss.fail(handler.queue, job.id, {
          message: error instanceof Error ? error.message : String(error),
        });
      }
    }
    return jobs.length > 0;
  }

  private inTransaction(handler: Handler & { kind: 'in-transaction' }, job: PgBoss.Job<object>): Promise<void> {
    return this.db.transaction(systemActor(handler.queue), async (tx, now) => {
      // The lock says that somebody is at it.
      await sql(tx, `SELECT FROM pgboss.job WHERE name = $1 AND id = $2 FOR UPDATE`, [handler.queue, job.id]);
      const first = await execute(
        tx,
        `INSERT INTO app.handled_job (job_id, queue, at) VALUES ($1, $2, $3) ON CONFLICT DO NOTHING`,
        [job.id, handler.queue, now],
      );
      if (first === 1) await handler.handle(tx, job.data as never, now);
    });
  }

  private tick(handler: Handler & { kind: 'tick' }): Promise<void> {
    return this.db.repeated(systemActor(handler.queue), async (tx, now) => {
      const [lock] = await sql<{ mine: boolean }>(
        tx,
        `SELECT pg_try_advisory_xact_lock(hashtext('tick:' || $1)) AS mine`,
        [handler.queue],
      );
      if (lock?.mine === true) await handler.handle(tx, now);
    });
  }

  private failed(what: string, error: unknown): false {
    this.logger.error(what, error instanceof Error ? error.stack : String(error));
    return false;
  }
}

/** Waits, or stops waiting when asked to stop. */
const pause = (milliseconds: number, signal: AbortSignal): Promise<void> =>
  sleep(milliseconds, undefined, { signal }).catch(() => undefined);
