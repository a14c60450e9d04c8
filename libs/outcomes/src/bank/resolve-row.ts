import {
  audit,
  type AuthorityActor,
  type Cents,
  centsToDecimal,
  execute,
  one,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { lockRun } from '../payment-runs/run-queries.js';
import { PAYMENT_OF_ENTRY, type PaymentOfEntry, wordsOf } from './apply-notification.js';
import { bankProblem } from './bank-problems.js';
import { bookPayment, settleIfAnswered } from './book-payment.js';
import { matchEntry } from './match-entry.js';
import type { ReportOutcome } from './payment-lifecycle.js';

interface OpenRow {
  readonly id: string;
  readonly direction: 'debit' | 'credit' | null;
  readonly amountCents: Cents | null;
  readonly reasonCode: string | null;
  readonly reasonText: string | null;
  readonly outcome: string;
  readonly resolved: boolean;
}

export interface Resolved {
  readonly rowId: string;
  readonly paymentId: string | null;
  readonly outcome: ReportOutcome | null;
}

/**
 * A person says which payment an entry is: it moves the payment as the bank's own naming of it would have. Whoever keeps the account the payment
 * went to leaves it to others.
 */
export async function matchRow(
  tx: Tx,
  actor: AuthorityActor,
  rowId: string,
  paymentId: string,
  now: Date,
): Promise<Resolved> {
  const found = await findPayment(tx, actor, rowId, paymentId);
  const run = await lockRun(tx, found.runId);
  const row = await lockOpenRow(tx, rowId);
  const { direction, amountCents } = row;
  if (direction === null || amountCents === null) throw bankProblem('bank-row-without-amount');
  if (found.accountKeptBy === actor.personId) throw bankProblem('bank-row-account-keeper');
  const payment = one(await sql<PaymentOfEntry>(tx, `${PAYMENT_OF_ENTRY} WHERE p.id = $1`, [paymentId]));
  const matched = matchEntry({ direction, amountCents }, payment);
  if (!matched.ok && matched.unmatched === 'amount-differs') {
    throw bankProblem('bank-row-amount-differs', {
      field: '/paymentId',
      params: { entry: centsToDecimal(amountCents), payment: centsToDecimal(payment.amountCents) },
    });
  }
  if (!matched.ok) throw bankProblem('bank-row-payment-taken');
  const outcome = await bookPayment(tx, run, payment, { ...wordsOf(row), verdict: matched.verdict }, now);
  await settleIfAnswered(tx, actor, run, now);
  return resolve(tx, actor, rowId, { paymentId, outcome, reason: null }, now);
}

/** A person says that a row is no payment of ours: a charge, say, or somebody else's. Nothing is booked by it. */
export async function dismissRow(
  tx: Tx,
  actor: AuthorityActor,
  rowId: string,
  reason: string,
  now: Date,
): Promise<Resolved> {
  await lockOpenRow(tx, rowId);
  return resolve(tx, actor, rowId, { paymentId: null, outcome: null, reason }, now);
}

/** The payment that was meant, when the row is there at all. */
async function findPayment(
  tx: Tx,
  { organisationId }: AuthorityActor,
  rowId: string,
  paymentId: string,
): Promise<{ readonly runId: string; readonly accountKeptBy: string }> {
  one(await sql(tx, `SELECT FROM outcomes.bank_file_row WHERE id = $1 AND authority_id = $2`, [rowId, organisationId]));
  const [payment] = await sql<{ runId: string; accountKeptBy: string }>(
    tx,
    `SELECT run_id AS "runId", account_kept_by AS "accountKeptBy" FROM outcomes.payment WHERE id = $1 AND authority_id = $2`,
    [paymentId, organisationId],
  );
  if (payment === undefined) throw bankProblem('bank-row-payment-unknown', { field: '/paymentId' });
  return payment;
}

async function lockOpenRow(tx: Tx, id: string): Promise<OpenRow> {
  const row = one(
    await sql<OpenRow>(
      tx,
      `SELECT b.id, b.direction, b.amount_cents AS "amountCents", b.reason_code AS "reasonCode", b.reason_text AS "reasonText", b.outcome,
              EXISTS (SELECT FROM outcomes.bank_row_resolution d WHERE d.row_id = b.id) AS resolved
         FROM outcomes.bank_file_row b WHERE b.id = $1`,
      [id],
    ),
  );
  const waits = row.outcome === 'unknown' || row.outcome === 'other-run';
  if (row.resolved || !waits) throw bankProblem('bank-row-resolved');
  return row;
}

async function resolve(
  tx: Tx,
  actor: AuthorityActor,
  rowId: string,
  said: Omit<Resolved, 'rowId'> & { readonly reason: string | null },
  now: Date,
): Promise<Resolved> {
  const { organisationId: authorityId, personId } = actor;
  const first = await execute(
    tx,
    `INSERT INTO outcomes.bank_row_resolution (row_id, authority_id, payment_id, outcome, reason, resolved_by, resolved_at)
     VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (row_id) DO NOTHING`,
    [rowId, authorityId, said.paymentId, said.outcome, said.reason, personId, now],
  );
  // Somebody else was quicker: what was booked here goes with the transaction.
  if (first === 0) throw bankProblem('bank-row-resolved');
  await audit(tx, actor, {
    ...{ subject: 'bank-row', subjectId: rowId, authorityId },
    action: said.paymentId === null ? 'bank-row.dismiss' : 'bank-row.match',
    detail: { payment: said.paymentId, outcome: said.outcome, reason: said.reason },
  });
  return { rowId, paymentId: said.paymentId, outcome: said.outcome };
}
