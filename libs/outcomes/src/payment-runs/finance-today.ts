import {
  type AuthorityActor,
  type CalendarDate,
  type Cents,
  centsToDecimal,
  helsinkiDateOf,
  permitted,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { listRowsToLookAt } from '../bank/row-views.js';
import type { FinanceToday } from './finance-today.dto.js';
import { listRuns, runDetail } from './run-views.js';

const UNFINISHED = ['open', 'stopped', 'calculated', 'frozen', 'approved', 'sent'] as const;

/** What waits for the finance people today: runs on their way, money sent back, accounts that are missing, rows to look at. */
export async function financeToday(tx: Tx, actor: AuthorityActor, now: Date): Promise<FinanceToday> {
  const { organisationId } = actor;
  const unfinished = await listRuns(tx, actor, { status: [...UNFINISHED], limit: 20 });
  const runs = [];
  for (const run of unfinished.items) {
    const { permittedActions, exceptions } = await runDetail(tx, actor, run.id);
    runs.push({ ...run, permittedActions, exceptions: exceptions.length });
  }
  const rejected = await sql<{
    runId: string;
    runNumber: number;
    providerId: string;
    providerName: string;
    cents: Cents;
    reason: string | null;
    at: Date;
  }>(
    tx,
    `SELECT p.run_id AS "runId", r.number AS "runNumber", p.provider_id AS "providerId", o.name AS "providerName", p.amount_cents AS cents,
            nullif(concat_ws(': ', p.reason_code, p.reason_text), '') AS reason, p.status_at AS at
       FROM outcomes.payment p JOIN outcomes.payment_run r ON r.id = p.run_id JOIN app.organisation o ON o.id = p.provider_id
      WHERE p.authority_id = $1 AND p.status = 'rejected'
        AND NOT EXISTS (SELECT FROM outcomes.settlement s JOIN outcomes.payment_run later ON later.id = s.run_id AND later.status IN ('approved', 'sent', 'settled')
                         WHERE s.authority_id = p.authority_id AND s.provider_id = p.provider_id AND later.number > r.number)
      ORDER BY p.status_at DESC, p.id LIMIT 50`,
    [organisationId],
  );
  const missing = await sql<{ providerId: string; providerName: string }>(
    tx,
    `SELECT o.id AS "providerId", o.name AS "providerName" FROM app.organisation o
      WHERE o.id IN (SELECT provider_id FROM outcomes.participation_provider WHERE authority_id = $1
                      UNION SELECT provider_id FROM outcomes.alliance_claim WHERE authority_id = $1)
        AND NOT EXISTS (SELECT FROM outcomes.payee_account a WHERE a.authority_id = $1 AND a.provider_id = o.id)
      ORDER BY o.name, o.id LIMIT 50`,
    [organisationId],
  );
  const [last] = await sql<{ cutOff: CalendarDate | null; payer: boolean }>(
    tx,
    `SELECT (SELECT max(cut_off) FROM outcomes.payment_run WHERE authority_id = $1 AND status <> 'cancelled') AS "cutOff",
            EXISTS (SELECT FROM outcomes.payer_account WHERE authority_id = $1) AS payer`,
    [organisationId],
  );
  const canPrepare = !unfinished.items.some((run) => run.status !== 'sent');
  return {
    today: helsinkiDateOf(now),
    lastCutOff: last?.cutOff ?? null,
    payerAccountMissing: last?.payer !== true,
    runs,
    rejected: rejected.map(({ cents, ...row }) => ({ ...row, amount: centsToDecimal(cents) })),
    accountsMissing: missing,
    bankRowsToLookAt: (await listRowsToLookAt(tx, undefined, 1)).total ?? 0,
    permittedActions: permitted(actor, [
      { action: 'payment-run:prepare', refusal: canPrepare ? undefined : 'run-not-finished-yet' },
    ]),
  };
}
