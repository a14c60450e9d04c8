import { paymentSettled } from '@kasvutori/contracts';
import { account, type Actor, type Cents, emit, execute, openAccount, post, sql, type Tx } from '@kasvutori/platform';
import { openPayable } from '../payment-runs/approve-run.js';
import { applyRunMove, type Run } from '../payment-runs/run-queries.js';
import { type PaymentStatus, type ReportOutcome, reportOutcome } from './payment-lifecycle.js';
import type { Verdict } from './read-pain002.js';

export interface Payment {
  readonly id: string;
  readonly authorityId: string;
  readonly runId: string;
  readonly providerId: string;
  readonly amountCents: Cents;
  readonly status: PaymentStatus;
  readonly endToEndId: string;
  readonly batchId: string | null;
}

export const PAYMENT = `
  SELECT id, authority_id AS "authorityId", run_id AS "runId", provider_id AS "providerId", amount_cents AS "amountCents", status, end_to_end_id AS "endToEndId",
         batch_id AS "batchId"
    FROM outcomes.payment`;

/** A run that was sent is settled when the bank has answered for every payment of it. */
export async function settleIfAnswered(tx: Tx, actor: Actor, run: Run, now: Date): Promise<void> {
  if (run.status !== 'sent') return;
  const open = await sql(
    tx,
    `SELECT FROM outcomes.payment WHERE run_id = $1 AND status IN ('prepared', 'sent') LIMIT 1`,
    [run.id],
  );
  if (open.length === 0) await applyRunMove(tx, actor, run, 'settle', { settled_at: now });
}

/** Books what the bank says of a payment of the locked run: its money, its settlements, its state. */
export async function bookPayment(
  tx: Tx,
  run: Run,
  payment: Payment,
  said: Verdict,
  now: Date,
): Promise<ReportOutcome> {
  const { status, reasonCode, reasonText } = said;
  const outcome = reportOutcome(payment.status, said.verdict);
  if (outcome === 'settled') await settle(tx, run, payment, now);
  if (outcome === 'returned') await takeBack(tx, run, payment, now);
  if (outcome !== 'repeated') {
    const next = outcome === 'pending' ? payment.status : outcome === 'settled' ? 'settled' : 'rejected';
    await execute(
      tx,
      `UPDATE outcomes.payment SET status = $2, bank_status = $3, reason_code = $4, reason_text = $5, status_at = $6 WHERE id = $1`,
      [payment.id, next, status, reasonCode, reasonText, now],
    );
  }
  return outcome;
}

async function settle(tx: Tx, run: Run, payment: Payment, now: Date): Promise<void> {
  await postPaid(tx, run, payment, payment.amountCents, 'settled', now);
  // A service event is settled with its giver; what members have of it is between them.
  // Everything this provider was due up to this run went out with it, also what earlier runs had carried on.
  const events = await sql<{ id: string }>(
    tx,
    `WITH paid AS (
       UPDATE outcomes.settlement s SET settled_by_payment_id = $1
         FROM outcomes.payment_run r
        WHERE r.id = s.run_id AND r.status IN ('sent', 'settled') AND r.number <= $4
          AND s.authority_id = $2 AND s.provider_id = $3 AND s.settled_by_payment_id IS NULL
       RETURNING s.run_id, s.provider_id)
     SELECT split_part(l.entitlement_key, ':', 2) AS id
       FROM paid JOIN outcomes.payment_line l ON l.run_id = paid.run_id AND l.provider_id = paid.provider_id
      WHERE l.funding = 'voucher' AND l.net_cents > 0 AND l.member_id IS NULL ORDER BY 1`,
    [payment.id, run.authorityId, payment.providerId, run.number],
  );
  const serviceEventIds = events.map((event) => event.id);
  await emit(tx, paymentSettled, { paymentRunId: run.id, providerId: payment.providerId, serviceEventIds });
}

/** The bank sends back what it had accepted: the money is owed again. */
async function takeBack(tx: Tx, run: Run, payment: Payment, now: Date): Promise<void> {
  await postPaid(tx, run, payment, -payment.amountCents, 'returned', now);
  await execute(tx, `UPDATE outcomes.settlement SET settled_by_payment_id = NULL WHERE settled_by_payment_id = $1`, [
    payment.id,
  ]);
}

async function postPaid(
  tx: Tx,
  run: Run,
  payment: Payment,
  cents: Cents,
  what: 'settled' | 'returned',
  now: Date,
): Promise<void> {
  const { authorityId } = run;
  const paid = account.paid(authorityId);
  await openAccount(tx, { code: paid, kind: 'paid', title: 'Maksettu', authorityId, floor: null });
  const payable = await openPayable(tx, authorityId, payment.providerId);
  await post(tx, {
    kind: `payment.${what}`,
    authorityId,
    reference: `payment:${payment.id}:${what}`,
    text: `Maksuajo ${run.number}`,
    at: now,
    postings: [
      { account: payable, cents: -cents },
      { account: paid, cents },
    ],
  });
}
