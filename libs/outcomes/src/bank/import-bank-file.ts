import { type AuthorityActor, execute, newId, one, sql, type Tx } from '@kasvutori/platform';
import { createHash } from 'node:crypto';
import { applyRunMove, lockRun } from '../payment-runs/run-queries.js';
import { type Applied, applyReport } from './apply-report.js';
import { bankProblem } from './bank-problems.js';
import { readPain002, type StatusReport } from './read-pain002.js';

export interface BankFileInput {
  readonly name: string;
  readonly xml: string;
  /** The run the file is expected to be about; null when the file itself says. */
  readonly runId: string | null;
}

export interface ImportedFile {
  readonly id: string;
  /** This very file was read before: nothing was done. */
  readonly repeated: boolean;
}

/**
 * Reads the bank's answer to a run: accepted payments are settled, rejected ones wait for the next run, unknown ones are listed
 * for a person to look at. The same file twice does nothing.
 * @throws Problem of bank-problems.ts for a file that cannot be read or is about something else.
 */
export async function importBankFile(
  tx: Tx,
  actor: AuthorityActor,
  { name, xml, runId }: BankFileInput,
  now: Date,
): Promise<ImportedFile> {
  const { organisationId: authorityId } = actor;
  const read = readPain002(xml);
  if (!read.ok) throw bankProblem(read.refusal, { field: '/xml' });
  const { report } = read;
  const run = await lockRun(tx, await runOfReport(tx, report, runId));
  const sha256 = createHash('sha256').update(xml).digest('hex');
  const [same] = await sql<{ id: string }>(
    tx,
    `SELECT id FROM outcomes.bank_file WHERE authority_id = $1 AND direction = 'in' AND sha256 = $2`,
    [authorityId, sha256],
  );
  if (same !== undefined) return { id: same.id, repeated: true };
  const { rows, settled } = await applyReport(tx, run, report, now);
  const id = newId();
  await execute(
    tx,
    `INSERT INTO outcomes.bank_file (id, authority_id, direction, kind, name, run_id, message_id, xml, sha256, summary, created_by, created_at)
     VALUES ($1, $2, 'in', $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      id,
      authorityId,
      report.kind,
      name,
      run.id,
      report.messageId.slice(0, 35),
      xml,
      sha256,
      JSON.stringify(summarise(rows)),
      actor.personId,
      now,
    ],
  );
  await insertRows(tx, id, authorityId, rows);
  if (settled && run.status === 'sent') await applyRunMove(tx, actor, run, 'settle', { settled_at: now });
  return { id, repeated: false };
}

/** The run whose message the report answers: its own, not the one somebody hoped for. */
async function runOfReport(tx: Tx, report: StatusReport, expectedId: string | null): Promise<string> {
  const [actual] = await sql<{ runId: string; number: number }>(
    tx,
    `SELECT f.run_id AS "runId", r.number FROM outcomes.bank_file f JOIN outcomes.payment_run r ON r.id = f.run_id
      WHERE f.direction = 'out' AND f.message_id = $1`,
    [report.originalMessageId],
  );
  if (actual === undefined) {
    throw bankProblem('bank-file-unknown-message', { field: '/xml', params: { message: report.originalMessageId } });
  }
  if (expectedId !== null && expectedId !== actual.runId) {
    const expected = one(
      await sql<{ number: number }>(tx, `SELECT number FROM outcomes.payment_run WHERE id = $1`, [expectedId]),
    );
    throw bankProblem('bank-file-other-run', {
      field: '/xml',
      params: { actual: actual.number, expected: expected.number },
    });
  }
  return actual.runId;
}

const summarise = (rows: readonly Applied[]): Record<string, number> =>
  rows.reduce<Record<string, number>>(
    (counts, { outcome }) => ({ ...counts, [outcome]: (counts[outcome] ?? 0) + 1 }),
    {},
  );

async function insertRows(tx: Tx, fileId: string, authorityId: string, rows: readonly Applied[]): Promise<void> {
  await execute(
    tx,
    `INSERT INTO outcomes.bank_file_row (id, file_id, authority_id, end_to_end_id, bank_status, reason_code, reason_text, payment_id, outcome)
     SELECT r.id, $1, $2, r."endToEndId", r.status, r."reasonCode", r."reasonText", r."paymentId", r.outcome
       FROM jsonb_to_recordset($3) AS r (id uuid, "endToEndId" text, status text, "reasonCode" text, "reasonText" text, "paymentId" uuid, outcome text)`,
    [fileId, authorityId, JSON.stringify(rows.map((row) => ({ id: newId(), ...row })))],
  );
}
