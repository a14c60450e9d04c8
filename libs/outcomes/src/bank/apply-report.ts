import { paymentSettled } from '@kasvutori/contracts';
import { account, type Cents, emit, execute, openAccount, post, sql, type Tx } from '@kasvutori/platform';
import { openPayable } from '../payment-runs/approve-run.js';
import type { Run } from '../payment-runs/run-queries.js';
import { type PaymentStatus, reportOutcome } from './payment-lifecycle.js';
import type { StatusReport, Verdict } from './read-pain002.js';

/** What was done about one payment of a report. */
export interface Applied {
  readonly endToEndId: string;
  readonly status: string;
  readonly reasonCode: string | null;
  readonly reasonText: string | null;
  readonly paymentId: string | null;
  readonly outcome: 'settled' | 'rejected' | 'returned' | 'pending' | 'repeated' | 'other-run' | 'unknown';
}

interface Payment {
  readonly id: string;
  readonly runId: string;
  readonly providerId: string;
  readonly amountCents: Cents;
  readonly status: PaymentStatus;
  readonly endToEndId: string;
  readonly batchId: string | null;
}

/** Books a status report on the payments of the locked run. `settled` says that the bank has answered for every payment. */
export async function applyReport(
  tx: Tx,
  run: Run,
  report: StatusReport,
  now: Date,
): Promise<{ rows: Applied[]; settled: boolean }> {
  const named = new Map(report.payments.map((payment) => [payment.endToEndId, payment]));
  const payments = await readReported(tx, run, [...named.keys()]);
  const known = new Set(payments.map((payment) => payment.endToEndId));
  const rows: Applied[] = report.payments
    .filter((payment) => !known.has(payment.endToEndId))
    .map(({ endToEndId, status, reasonCode, reasonText }) => ({
      ...{ endToEndId, status, reasonCode, reasonText },
      paymentId: null,
      outcome: 'unknown',
    }));
  for (const payment of payments) {
    const unnamed = payment.runId === run.id ? (report.batches.get(payment.batchId ?? '') ?? report.rest) : null;
    const verdict = named.get(payment.endToEndId) ?? unnamed;
    if (verdict !== null) rows.push(await book(tx, run, payment, verdict, now));
  }
  const open = await sql(
    tx,
    `SELECT FROM outcomes.payment WHERE run_id = $1 AND status IN ('prepared', 'sent') LIMIT 1`,
    [run.id],
  );
  return { rows, settled: open.length === 0 };
}

/** The run's own payments, and others of the authority that the report names although it answers this run. */
const readReported = (tx: Tx, run: Run, endToEndIds: readonly string[]): Promise<Payment[]> =>
  sql<Payment>(
    tx,
    `SELECT id, run_id AS "runId", provider_id AS "providerId", amount_cents AS "amountCents", status, end_to_end_id AS "endToEndId",
            batch_id AS "batchId"
       FROM outcomes.payment WHERE run_id = $1 OR (authority_id = $2 AND end_to_end_id = ANY ($3::text[])) ORDER BY id FOR NO KEY UPDATE`,
    [run.id, run.authorityId, endToEndIds],
  );

async function book(tx: Tx, run: Run, payment: Payment, said: Verdict, now: Date): Promise<Applied> {
  const { status, reasonCode, reasonText } = said;
  const applied = { endToEndId: payment.endToEndId, status, reasonCode, reasonText, paymentId: payment.id };
  if (payment.runId !== run.id) return { ...applied, outcome: 'other-run' };
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
  return { ...applied, outcome };
}

async function settle(tx: Tx, run: Run, payment: Payment, now: Date): Promise<void> {
  await postPaid(tx, run, payment, payment.amountCents, 'settled', now);
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
      WHERE l.funding = 'voucher' AND l.net_cents > 0 ORDER BY 1`,
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
