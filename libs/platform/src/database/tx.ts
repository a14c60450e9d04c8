import { createHash } from 'node:crypto';
import type pg from 'pg';
import type { EntityManager, ObjectLiteral } from 'typeorm';
import type { JobQueue } from '../jobs/job-queue.js';
import { sqlState } from './retry.js';
import { step } from '../traces/spans.js';

export const JOB_QUEUE: unique symbol = Symbol('the job queue that commits with this transaction');

/** An open transaction: always the first argument of what reads or writes. Made only by `Database`. */
export type Tx = EntityManager & { readonly [JOB_QUEUE]: JobQueue };

/** Marks a transaction that is made again and again, of the same statements: PostgreSQL keeps their plans with the connection. */
export const REPEATED: unique symbol = Symbol('a transaction that is made again and again');

interface Outcome {
  readonly records: unknown[];
  readonly affected?: number | null;
}

/** Runs one statement and returns its rows. int8 is `bigint`, date `'YYYY-MM-DD'`, timestamptz `Date`, numeric text. */
export async function sql<Row extends ObjectLiteral>(
  tx: EntityManager,
  statement: string,
  parameters: readonly unknown[] = [],
): Promise<Row[]> {
  const { records } = await run(tx, statement, parameters);
  return records as Row[];
}

/** Runs one INSERT, UPDATE or DELETE and returns how many rows it touched. */
export async function execute(
  tx: EntityManager,
  statement: string,
  parameters: readonly unknown[] = [],
): Promise<number> {
  const { affected } = await run(tx, statement, parameters);
  return affected ?? 0;
}

function run(
  tx: EntityManager & { readonly [REPEATED]?: true },
  statement: string,
  parameters: readonly unknown[],
): Promise<Outcome> {
  const { queryRunner } = tx;
  if (queryRunner === undefined) throw new Error('a statement needs a transaction');
  const attributes = { 'db.system.name': 'postgresql', 'db.query.text': statement };
  // Asks TypeORM for the structured result: its plain one has another shape for each kind of statement.
  const plainly = (): Promise<Outcome> => queryRunner.query(statement, [...parameters], true);
  const planned = async (): Promise<Outcome> => {
    const client = (await queryRunner.connect()) as pg.ClientBase;
    const { rows, rowCount } = await client.query(planOf(statement, parameters)).catch(forgetPlans);
    return { records: rows, affected: rowCount };
  };
  return step('statement', attributes, tx[REPEATED] === true ? planned : plainly);
}

/** Plans with row-level security cost three times what finding nothing costs. A statement is known by its text. */
const planOf = (text: string, values: readonly unknown[]): pg.QueryConfig => ({
  name: `${generation}-${createHash('sha256').update(text).digest('base64')}`,
  text,
  values: [...values],
});

let generation = 0;

/** A migration that changes what a kept plan answers with makes it fail: the next transaction makes new ones. */
function forgetPlans(error: unknown): never {
  if (sqlState(error) === '0A000') generation += 1;
  throw error;
}

/** The database's clock. Read it after the row lock wherever a deadline decides. */
export async function dbNow(tx: EntityManager): Promise<Date> {
  const rows = await sql<{ now: Date }>(tx, 'SELECT app.now() AS now');
  const [row] = rows;
  if (row === undefined) throw new Error('the database has no clock');
  return row.now;
}
