import { type AuthorityActor, execute, newId, one, sql, type Tx } from '@kasvutori/platform';
import { createHash } from 'node:crypto';
import { lockRun } from '../payment-runs/run-queries.js';
import { applyNotification } from './apply-notification.js';
import { type Applied, applyReport } from './apply-report.js';
import { bankProblem } from './bank-problems.js';
import { openBankXml } from './bank-xml.js';
import { settleIfAnswered } from './book-payment.js';
import { type Notification, readCamt054 } from './read-camt054.js';
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
 * Reads the bank's answer to a run (pain.002) or what it booked on the account (camt.054): accepted payments are settled, rejected ones and
 * those that come back wait for the next run, what fits no payment is listed for a person to look at. The same file twice does nothing.
 * @throws Problem of bank-problems.ts for a file that cannot be read or is about something else.
 */
export async function importBankFile(
  tx: Tx,
  actor: AuthorityActor,
  { name, xml, runId }: BankFileInput,
  now: Date,
): Promise<ImportedFile> {
  const { organisationId: authorityId } = actor;
  const opened = openBankXml(xml);
  if (!opened.ok) throw bankProblem(opened.refusal, { field: '/xml' });
  const { kind, document } = opened;
  const sha256 = createHash('sha256').update(xml).digest('hex');
  // Files of an authority one after the other: two that tell the same entry would both count it.
  await sql(tx, `SELECT pg_advisory_xact_lock(hashtextextended('outcomes.bank-file:' || $1, 0))`, [authorityId]);
  const read = kind.startsWith('camt.') ? readCamt054(document) : readPain002(document);
  if (!read.ok) throw bankProblem(read.refusal, { field: '/xml' });
  const runOfReport = 'report' in read ? await findRun(tx, read.report, runId) : null;
  const [same] = await sql<{ id: string }>(
    tx,
    `SELECT id FROM outcomes.bank_file WHERE authority_id = $1 AND direction = 'in' AND sha256 = $2`,
    [authorityId, sha256],
  );
  if (same !== undefined) return { id: same.id, repeated: true };
  const { messageId, rows } =
    'report' in read
      ? await report(tx, actor, read.report, runOfReport ?? '', now)
      : await notify(tx, actor, read.notification, runId, now);
  const id = newId();
  await execute(
    tx,
    `INSERT INTO outcomes.bank_file (id, authority_id, direction, kind, name, run_id, message_id, xml, sha256, summary, created_by, created_at)
     VALUES ($1, $2, 'in', $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      ...[id, authorityId, kind, name, runOfReport, messageId.slice(0, 35), xml, sha256],
      ...[JSON.stringify(summarise(rows)), actor.personId, now],
    ],
  );
  await insertRows(tx, id, authorityId, rows);
  return { id, repeated: false };
}

interface Read {
  readonly messageId: string;
  readonly rows: readonly Applied[];
}

async function report(tx: Tx, actor: AuthorityActor, said: StatusReport, runId: string, now: Date): Promise<Read> {
  const run = await lockRun(tx, runId);
  const rows = await applyReport(tx, run, said, now);
  await settleIfAnswered(tx, actor, run, now);
  return { messageId: said.messageId, rows };
}

async function notify(
  tx: Tx,
  actor: AuthorityActor,
  said: Notification,
  expectedId: string | null,
  now: Date,
): Promise<Read> {
  await refuseOthersAccount(tx, actor, said);
  if (expectedId !== null) await refuseOtherRun(tx, actor, said, expectedId);
  return { messageId: said.messageId, rows: await applyNotification(tx, actor, said, now) };
}

/** A notification is of the authority's own accounts, those it paid from before included. */
async function refuseOthersAccount(tx: Tx, actor: AuthorityActor, { ibans }: Notification): Promise<void> {
  const own = await sql<{ iban: string }>(
    tx,
    `SELECT DISTINCT iban FROM outcomes.payer_account WHERE authority_id = $1 AND iban = ANY ($2::text[])`,
    [actor.organisationId, ibans],
  );
  const other = ibans.find((iban) => !own.some((account) => account.iban === iban));
  if (other !== undefined) throw bankProblem('bank-file-other-account', { field: '/xml', params: { account: other } });
}

/** One that names payments, but none of the run it was brought to. */
async function refuseOtherRun(
  tx: Tx,
  actor: AuthorityActor,
  { entries }: Notification,
  expectedId: string,
): Promise<void> {
  const named = await sql<{ id: string; number: number }>(
    tx,
    `SELECT DISTINCT r.id, r.number FROM outcomes.payment p JOIN outcomes.payment_run r ON r.id = p.run_id
      WHERE p.authority_id = $1 AND p.end_to_end_id = ANY ($2::text[]) ORDER BY r.number`,
    [actor.organisationId, entries.flatMap(({ endToEndId }) => endToEndId ?? [])],
  );
  const [first] = named;
  if (first !== undefined && !named.some(({ id }) => id === expectedId))
    throw await otherRun(tx, first.number, expectedId);
}

/** The run whose message the report answers: its own, not the one somebody hoped for. */
async function findRun(tx: Tx, report: StatusReport, expectedId: string | null): Promise<string> {
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
    throw await otherRun(tx, actual.number, expectedId);
  }
  return actual.runId;
}

async function otherRun(tx: Tx, actual: number, expectedId: string): Promise<Error> {
  const expected = one(
    await sql<{ number: number }>(tx, `SELECT number FROM outcomes.payment_run WHERE id = $1`, [expectedId]),
  );
  return bankProblem('bank-file-other-run', { field: '/xml', params: { actual, expected: expected.number } });
}

const summarise = (rows: readonly Applied[]): Record<string, number> =>
  rows.reduce<Record<string, number>>(
    (counts, { outcome }) => ({ ...counts, [outcome]: (counts[outcome] ?? 0) + 1 }),
    {},
  );

async function insertRows(tx: Tx, fileId: string, authorityId: string, rows: readonly Applied[]): Promise<void> {
  await execute(
    tx,
    `INSERT INTO outcomes.bank_file_row (id, file_id, authority_id, end_to_end_id, bank_status, reason_code, reason_text, payment_id, outcome,
                                         direction, amount_cents, booked_on, bank_reference, counterpart, reference, unmatched)
     SELECT r.id, $1, $2, r."endToEndId", r.status, r."reasonCode", r."reasonText", r."paymentId", r.outcome,
            r.direction, r."amountCents", r."bookedOn", r."bankReference", r.counterpart, r.reference, r.unmatched
       FROM jsonb_to_recordset($3) AS r (id uuid, "endToEndId" text, status text, "reasonCode" text, "reasonText" text, "paymentId" uuid, outcome text,
                                         direction text, "amountCents" bigint, "bookedOn" date, "bankReference" text, counterpart text, reference text,
                                         unmatched text)`,
    [fileId, authorityId, JSON.stringify(rows.map(rowOf))],
  );
}

const rowOf = ({ entry, ...row }: Applied): object => ({
  ...{ id: newId(), ...entry, ...row },
  amountCents: entry?.amountCents.toString(),
});
