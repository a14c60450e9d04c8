import { type AuthorityActor, sql, type Tx } from '@kasvutori/platform';
import { lockRun, type Run } from '../payment-runs/run-queries.js';
import type { Applied } from './apply-report.js';
import { bookPayment, PAYMENT, type Payment, settleIfAnswered } from './book-payment.js';
import { matchEntry, type Unmatched } from './match-entry.js';
import type { BankEntry, Notification } from './read-camt054.js';

/** Books the entries of a notification on the payments they name, of whichever run. What fits none waits for a person. */
export async function applyNotification(
  tx: Tx,
  actor: AuthorityActor,
  { entries }: Notification,
  now: Date,
): Promise<Applied[]> {
  const { organisationId } = actor;
  const known = await knownReferences(tx, organisationId, entries);
  const rows: Applied[] = [];
  const runs = await lockRunsNamed(tx, organisationId, entries);
  const payments = await paymentsNamed(
    tx,
    organisationId,
    entries.flatMap(({ endToEndId }) => endToEndId ?? []),
  );
  for (const entry of entries) {
    // The bank tells the same entry again, in another file.
    if (entry.bankReference !== null && known.has(referenceKey(entry))) continue;
    if (entry.bankReference !== null) known.add(referenceKey(entry));
    const row = await applyEntry(tx, entry, runs, payments, now);
    rows.push(row);
    // What another entry says of the same payment meets what this one did.
    if (row.paymentId !== null && entry.endToEndId !== null)
      for (const [id, payment] of await paymentsNamed(tx, organisationId, [entry.endToEndId]))
        payments.set(id, payment);
  }
  for (const run of runs.values()) await settleIfAnswered(tx, actor, run, now);
  return rows;
}

async function applyEntry(
  tx: Tx,
  entry: BankEntry,
  runs: ReadonlyMap<string, Run>,
  payments: ReadonlyMap<string, PaymentOfEntry>,
  now: Date,
): Promise<Applied> {
  const base = { ...wordsOf(entry), endToEndId: entry.endToEndId, entry };
  const waits = (unmatched: Unmatched): Applied => ({ ...base, paymentId: null, outcome: 'unknown', unmatched });
  if (entry.endToEndId === null) return waits('no-id');
  const payment = payments.get(entry.endToEndId);
  const run = payment && runs.get(payment.runId);
  if (payment === undefined || run === undefined) return waits('unknown-payment');
  const matched = matchEntry(entry, payment);
  if (!matched.ok) return waits(matched.unmatched);
  const outcome = await bookPayment(tx, run, payment, { ...wordsOf(entry), verdict: matched.verdict }, now);
  return { ...base, paymentId: payment.id, outcome };
}

/** The authority's payments of these ids as they stand. */
async function paymentsNamed(tx: Tx, authorityId: string, endToEndIds: readonly string[]) {
  const found = await sql<PaymentOfEntry>(
    tx,
    `${PAYMENT_OF_ENTRY} WHERE p."authorityId" = $1 AND p."endToEndId" = ANY ($2::text[])`,
    [authorityId, endToEndIds],
  );
  return new Map(found.map((payment) => [payment.endToEndId, payment]));
}

export interface PaymentOfEntry extends Payment {
  readonly debited: boolean;
  readonly credited: boolean;
}

/** A payment with what other entries have done to it, matched by themselves or by a person. */
export const PAYMENT_OF_ENTRY = `
  SELECT p.*, coalesce(e.debited, false) AS debited, coalesce(e.credited, false) AS credited
    FROM (${PAYMENT}) p
    LEFT JOIN LATERAL (
      SELECT bool_or(b.direction = 'debit') AS debited, bool_or(b.direction = 'credit') AS credited
        FROM outcomes.bank_file_row b
        LEFT JOIN outcomes.bank_row_resolution d ON d.row_id = b.id
       WHERE b.payment_id = p.id OR d.payment_id = p.id) e ON true`;

/** What the bank says of a payment by booking it. */
export const wordsOf = ({ reasonCode, reasonText }: Pick<BankEntry, 'reasonCode' | 'reasonText'>) => ({
  status: 'BOOK',
  reasonCode,
  reasonText,
});

/** Locked in one order, so that two files at once wait for each other. */
async function lockRunsNamed(tx: Tx, authorityId: string, entries: readonly BankEntry[]): Promise<Map<string, Run>> {
  const named = await sql<{ id: string }>(
    tx,
    `SELECT DISTINCT run_id AS id FROM outcomes.payment WHERE authority_id = $1 AND end_to_end_id = ANY ($2::text[]) ORDER BY 1`,
    [authorityId, entries.flatMap(({ endToEndId }) => endToEndId ?? [])],
  );
  const runs = new Map<string, Run>();
  for (const { id } of named) runs.set(id, await lockRun(tx, id));
  return runs;
}

const referenceKey = (entry: Pick<BankEntry, 'direction' | 'bankReference'>): string =>
  `${entry.direction} ${entry.bankReference}`;

async function knownReferences(tx: Tx, authorityId: string, entries: readonly BankEntry[]): Promise<Set<string>> {
  const rows = await sql<Pick<BankEntry, 'direction' | 'bankReference'>>(
    tx,
    `SELECT direction, bank_reference AS "bankReference" FROM outcomes.bank_file_row
      WHERE authority_id = $1 AND bank_reference = ANY ($2::text[])`,
    [authorityId, entries.flatMap(({ bankReference }) => bankReference ?? [])],
  );
  return new Set(rows.map(referenceKey));
}
