import type { EntityManager, ObjectLiteral, QueryResult } from 'typeorm';
import type { JobQueue } from '../jobs/job-queue.js';
import { step } from '../traces/spans.js';

export const JOB_QUEUE: unique symbol = Symbol('the job queue that commits with this transaction');

/** An open transaction: always the first argument of what reads or writes. Made only by `Database`. */
export type Tx = EntityManager & { readonly [JOB_QUEUE]: JobQueue };

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

/** Asks TypeORM for the structured result: its plain one has another shape for each kind of statement. */
function run(tx: EntityManager, statement: string, parameters: readonly unknown[]): Promise<QueryResult> {
  const { queryRunner } = tx;
  if (queryRunner === undefined) throw new Error('a statement needs a transaction');
  const attributes = { 'db.system.name': 'postgresql', 'db.query.text': statement };
  return step('statement', attributes, () => queryRunner.query(statement, [...parameters], true));
}

/** The database's clock. Read it after the row lock wherever a deadline decides. */
export async function dbNow(tx: EntityManager): Promise<Date> {
  const rows = await sql<{ now: Date }>(tx, 'SELECT app.now() AS now');
  const [row] = rows;
  if (row === undefined) throw new Error('the database has no clock');
  return row.now;
}
