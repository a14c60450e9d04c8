import { one, sql, type Tx } from '@kasvutori/platform';
import { runProblem } from './payment-runs-problems.js';

/** The pain.001 of a run as it was sent. */
export async function readSentFile(tx: Tx, runId: string): Promise<string> {
  one(await sql(tx, `SELECT FROM outcomes.payment_run WHERE id = $1`, [runId]));
  const [file] = await sql<{ xml: string }>(
    tx,
    `SELECT xml FROM outcomes.bank_file WHERE run_id = $1 AND direction = 'out'`,
    [runId],
  );
  if (file === undefined) throw runProblem('run-without-bank-file');
  return file.xml;
}
