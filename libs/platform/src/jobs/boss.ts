import PgBoss from 'pg-boss';
import type { DataSource } from 'typeorm';
import type { Handler } from './jobs.js';
import type { JobQueue, SqlRunner } from './job-queue.js';

/** How often a failed job is tried again before it rests as failed, and the first pause in seconds (doubling). */
const RETRIES = 8;
const FIRST_PAUSE_SECONDS = 2;

/** pg-boss on the application's own pool: it may use its tables but never change them (the migration does). */
export async function startBoss(source: DataSource): Promise<PgBoss> {
  const executeSql: SqlRunner = async (text, values) => {
    const runner = source.createQueryRunner();
    try {
      return { rows: (await runner.query(text, values, true)).records as unknown[] };
    } finally {
      await runner.release();
    }
  };
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

  constructor(
    private readonly boss: PgBoss,
    handlers: readonly Handler[],
  ) {
    for (const handler of handlers) {
      if (handler.kind !== 'in-transaction' || handler.event === undefined) continue;
      this.subscribers.set(handler.event, [...(this.subscribers.get(handler.event) ?? []), handler.queue]);
    }
  }

  async insert(executeSql: SqlRunner, queue: string, payload: object, startAfter?: Date): Promise<void> {
    const id = await this.boss.send(queue, payload, {
      db: { executeSql },
      retryLimit: RETRIES,
      retryDelay: FIRST_PAUSE_SECONDS,
      retryBackoff: true,
      ...(startAfter !== undefined && { startAfter }),
    });
    if (id === null) throw new Error(`the queue ${queue} took no job: is it among the handlers of the migration?`);
  }

  queuesOf(event: string): readonly string[] {
    return this.subscribers.get(event) ?? [];
  }
}
