import { sql, type Tx } from '@kasvutori/platform';
import type { Run } from '../payment-runs/run-queries.js';
import { bookPayment, PAYMENT, type Payment } from './book-payment.js';
import type { Unmatched } from './match-entry.js';
import type { ReportOutcome } from './payment-lifecycle.js';
import type { BankEntry } from './read-camt054.js';
import type { StatusReport, Verdict } from './read-pain002.js';

/** What was done about one row of a bank's file. */
export interface Applied {
  readonly endToEndId: string | null;
  readonly status: string;
  readonly reasonCode: string | null;
  readonly reasonText: string | null;
  readonly paymentId: string | null;
  readonly outcome: ReportOutcome | 'other-run' | 'unknown';
  /** Of a notification: what was booked on the account, and why no payment was found for it. */
  readonly entry?: BankEntry;
  readonly unmatched?: Unmatched;
}

/** Books a status report on the payments of the locked run. */
export async function applyReport(tx: Tx, run: Run, report: StatusReport, now: Date): Promise<Applied[]> {
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
    if (verdict !== null) rows.push(await apply(tx, run, payment, verdict, now));
  }
  return rows;
}

async function apply(tx: Tx, run: Run, payment: Payment, verdict: Verdict, now: Date): Promise<Applied> {
  const { status, reasonCode, reasonText } = verdict;
  const outcome = payment.runId === run.id ? await bookPayment(tx, run, payment, verdict, now) : 'other-run';
  return { endToEndId: payment.endToEndId, status, reasonCode, reasonText, paymentId: payment.id, outcome };
}

/** The run's own payments, and others of the authority that the report names although it answers this run. */
const readReported = (tx: Tx, run: Run, endToEndIds: readonly string[]): Promise<Payment[]> =>
  sql<Payment>(
    tx,
    `${PAYMENT} WHERE run_id = $1 OR (authority_id = $2 AND end_to_end_id = ANY ($3::text[])) ORDER BY id FOR NO KEY UPDATE`,
    [run.id, run.authorityId, endToEndIds],
  );
