import { type DataSource, type EntityManager } from 'typeorm';
import {
  organisationOf,
  personOf,
  representativeOf,
  type Actor,
  type SignedInActor,
  type SystemActor,
} from '../access/actor.js';
import { answerOnce, type Command } from '../idempotency/command.js';
import type { JobQueue } from '../jobs/job-queue.js';
import { holdMandate } from './hold-mandate.js';
import { step } from '../traces/spans.js';
import { withRetries } from './retry.js';
import { JOB_QUEUE, REPEATED, sql, type Tx } from './tx.js';

type Work<T> = (tx: Tx, now: Date) => Promise<T>;

interface Manner {
  readonly readOnly?: boolean;
  readonly repeated?: boolean;
}

/** Somebody waits for the answer, and is told to come again; a job waits as long as any statement may last. */
const LOCK_TIMEOUT = '10s';

/** The one way into PostgreSQL: every statement runs in a transaction that knows its actor. */
export class Database {
  constructor(
    private readonly source: DataSource,
    private readonly jobs: JobQueue,
  ) {}

  /**
   * Runs `work` in one transaction under the actor's row-level security, with the database's clock at its start.
   * The whole of it is run again when PostgreSQL asks for that, so `work` must have no effect outside the database.
   */
  transaction<T>(actor: Actor, work: Work<T>): Promise<T> {
    return this.inTransaction(actor, work, {});
  }

  /** As `transaction`, but PostgreSQL refuses any write. */
  read<T>(actor: Actor, work: Work<T>): Promise<T> {
    return this.inTransaction(actor, work, { readOnly: true });
  }

  /** As `transaction`, for what a worker asks all day and that mostly finds nothing: its plans are made once and kept. */
  repeated<T>(actor: SystemActor, work: Work<T>): Promise<T> {
    return this.inTransaction(actor, work, { repeated: true });
  }

  /** As `transaction`, for a command that carries an Idempotency-Key: the second time it gets the first answer. */
  once<T>(actor: SignedInActor, command: Command | undefined, work: Work<T>): Promise<T> {
    if (command === undefined) return this.transaction(actor, work);
    return this.transaction(actor, (tx, now) => answerOnce(tx, actor, command, now, () => work(tx, now)));
  }

  private inTransaction<T>(actor: Actor, work: Work<T>, manner: Manner): Promise<T> {
    return step('transaction', { 'kasvutori.read_only': manner.readOnly === true }, () =>
      withRetries(() => this.source.transaction((manager) => this.enter(manager, actor, work, manner))),
    );
  }

  /** Everything the transaction must know in one statement: each costs a round trip. */
  private async enter<T>(
    manager: EntityManager,
    actor: Actor,
    work: Work<T>,
    { readOnly = false, repeated = false }: Manner,
  ) {
    const tx: Tx = Object.assign(manager, { [JOB_QUEUE]: this.jobs, ...(repeated && { [REPEATED]: true }) });
    const representative = representativeOf(actor);
    const [row] = await sql<{ now: Date }>(
      tx,
      `SELECT set_config('app.actor_kind', $1, true), set_config('app.person_id', $2, true), set_config('app.organisation_id', $3, true),
              set_config('transaction_read_only', $4, true), set_config('app.mandate_authority', $5, true),
              set_config('lock_timeout', $6, true), set_config('application_name', $7, true), app.now() AS now`,
      [
        actor.kind,
        personOf(actor) ?? '',
        organisationOf(actor) ?? '',
        readOnly ? 'on' : 'off',
        representative?.authorityId ?? '',
        actor.kind === 'system' ? '0' : LOCK_TIMEOUT,
        `kasvutori ${actor.requestId ?? (actor.kind === 'system' ? actor.name : '')}`.trim(),
      ],
    );
    if (row === undefined) throw new Error('the database has no clock');
    if (representative !== null) await holdMandate(tx, representative, !readOnly);
    return work(tx, row.now);
  }
}
