import { JOB_QUEUE, sql, type Tx } from '../database/tx.js';
import type { Database } from '../database/database.js';

/** A kind of work done later. The payload travels as JSON: ids and strings, no bigint, no personal data. */
export interface Job<Payload extends object> {
  readonly name: string;
  readonly payload?: Payload;
}

/** Something that happened, told to whoever subscribes. */
export interface DomainEvent<Payload extends object> {
  readonly name: string;
  readonly payload?: Payload;
}

export const defineJob = <Payload extends object>(name: string): Job<Payload> => ({ name });

export const defineEvent = <Payload extends object>(name: string): DomainEvent<Payload> => ({ name });

type InTransaction<Payload> = (tx: Tx, payload: Payload, now: Date) => Promise<void>;

export type Handler =
  | {
      readonly kind: 'in-transaction';
      readonly queue: string;
      readonly event?: string;
      readonly handle: InTransaction<never>;
    }
  | {
      readonly kind: 'outside';
      readonly queue: string;
      readonly handle: (db: Database, payload: never) => Promise<void>;
    }
  | { readonly kind: 'tick'; readonly queue: string; readonly handle: (tx: Tx, now: Date) => Promise<unknown> };

/** Handles a job in a transaction of the system; the job is marked handled in it, so its rows are written once. */
export const onJob = <Payload extends object>(job: Job<Payload>, handle: InTransaction<Payload>): Handler => ({
  kind: 'in-transaction',
  queue: job.name,
  handle,
});

/** Subscribes to an event under a name of the subscriber's own, such as 'vouchers.list-offer'. */
export const onEvent = <Payload extends object>(
  event: DomainEvent<Payload>,
  subscriber: string,
  handle: InTransaction<Payload>,
): Handler => ({
  kind: 'in-transaction',
  queue: subscriber,
  event: event.name,
  handle,
});

/** For effects outside the database (SMTP, files): at least once, so the handler must be idempotent. */
export const onJobOutside = <Payload extends object>(
  job: Job<Payload>,
  handle: (db: Database, payload: Payload) => Promise<void>,
): Handler => ({
  kind: 'outside',
  queue: job.name,
  handle,
});

/**
 * Work that becomes due by the clock (expiries, lapses, sealing): called about every second in the demo and every half minute
 * otherwise, on one worker at a time. It asks the rows what is due at `now`, so a moved clock or a night without a worker needs no special case.
 */
export const onTick = (name: string, handle: (tx: Tx, now: Date) => Promise<unknown>): Handler => ({
  kind: 'tick',
  queue: name,
  handle,
});

/** Puts a job into the queue with this transaction: it exists if and only if the transaction commits. */
export async function enqueue<Payload extends object>(
  tx: Tx,
  job: Job<Payload>,
  payload: Payload,
  options: { startAfter?: Date } = {},
): Promise<void> {
  await tx[JOB_QUEUE].insert(runnerOf(tx), job.name, payload, options.startAfter);
}

/** Tells an event to its subscribers: one job for each, committed with the work. */
export async function emit<Payload extends object>(
  tx: Tx,
  event: DomainEvent<Payload>,
  payload: Payload,
): Promise<void> {
  for (const queue of tx[JOB_QUEUE].queuesOf(event.name)) await tx[JOB_QUEUE].insert(runnerOf(tx), queue, payload);
}

const runnerOf = (tx: Tx) => async (text: string, values: unknown[]) => ({ rows: await sql(tx, text, values) });
