import {
  type AuthorityActor,
  enqueue,
  execute,
  helsinkiDateOf,
  newId,
  nextBankingDay,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { createHash } from 'node:crypto';
import { intoBatches } from '../bank/into-batches.js';
import type { CreditTransfer } from '../bank/write-pain001.js';
import { newestPayerAccount } from '../payees/payee-queries.js';
import { writeStatement } from '../statements/statement-job.js';
import { runProblem } from './payment-runs-problems.js';
import { applyRunMove, lockRunFor, type PaymentRow, readPayments, type Run } from './run-queries.js';

/**
 * Sends an approved run: writes its bank file, dated the next banking day, and orders the providers' statements. The file is a row
 * of the same transaction and unique per run, so it exists exactly once. A run with nothing to pay is settled at once.
 */
export async function sendRun(tx: Tx, actor: AuthorityActor, id: string, version: number, now: Date): Promise<void> {
  const run = await lockRunFor(tx, id, version, 'send');
  const payments = await readPayments(tx, id);
  const dueOn = nextBankingDay(helsinkiDateOf(now));
  if (payments.length > 0) await writeBankFile(tx, actor, run, payments, dueOn, now);
  const sent = await applyRunMove(tx, actor, run, 'send', { sent_at: now, due_on: dueOn });
  const settlements = await sql<{ id: string }>(
    tx,
    `SELECT id FROM outcomes.settlement WHERE run_id = $1 ORDER BY provider_id`,
    [id],
  );
  for (const settlement of settlements) await enqueue(tx, writeStatement, { settlementId: settlement.id });
  if (payments.length === 0) await applyRunMove(tx, actor, sent, 'settle', { settled_at: now });
}

async function writeBankFile(
  tx: Tx,
  actor: AuthorityActor,
  run: Run,
  payments: readonly PaymentRow[],
  dueOn: ReturnType<typeof nextBankingDay>,
  now: Date,
): Promise<void> {
  const payer = await newestPayerAccount(tx, run.authorityId);
  if (payer === undefined) throw runProblem('payer-account-missing');
  // Loaded with the first run that is sent: the XML builder brings a whole DOM.
  const { PAIN001, writePain001 } = await import('../bank/write-pain001.js');
  const messageId = `KV${run.id.replaceAll('-', '')}`;
  const batches = intoBatches(messageId, payments, payer.batchSize);
  const xml = writePain001({
    messageId,
    createdAt: now,
    debtor: { name: payer.holder, iban: payer.iban, bic: payer.bic },
    requestedOn: dueOn,
    batches: batches.map(({ id, items }) => ({ id, transfers: items.map(transferOf) })),
  });
  await execute(
    tx,
    `INSERT INTO outcomes.bank_file (id, authority_id, direction, kind, name, run_id, message_id, xml, sha256, summary, created_by, created_at)
     VALUES ($1, $2, 'out', $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      newId(),
      run.authorityId,
      PAIN001,
      `pain001-${run.number}.xml`,
      run.id,
      messageId,
      xml,
      createHash('sha256').update(xml).digest('hex'),
      JSON.stringify({ payments: payments.length, batches: batches.length }),
      actor.personId,
      now,
    ],
  );
  await execute(
    tx,
    `UPDATE outcomes.payment p SET status = 'sent', status_at = $2, batch_id = b.batch_id
       FROM jsonb_to_recordset($3) AS b (id uuid, batch_id text)
      WHERE p.run_id = $1 AND p.id = b.id AND p.status = 'prepared'`,
    [
      run.id,
      now,
      JSON.stringify(batches.flatMap((batch) => batch.items.map(({ id }) => ({ id, batch_id: batch.id })))),
    ],
  );
}

const transferOf = ({ endToEndId, amountCents, holder, iban, bic, reference }: PaymentRow): CreditTransfer => ({
  ...{ endToEndId, amountCents, reference },
  creditor: { name: holder, iban, bic },
});
