import { type AuthorityActor, type Cents, execute, newId, sql, type Tx } from '@kasvutori/platform';
import { newestLimit } from '../approval-limits/limit-queries.js';
import { newestAccounts } from '../payees/payee-queries.js';
import { runHash } from './run-hash.js';
import { applyRunMove, lockRunFor } from './run-queries.js';
import { payOrCarry } from './settlement.js';

interface Due {
  readonly providerId: string;
  readonly dueCents: Cents;
  readonly reference: string;
}

/**
 * Freezes a calculated run: what is due is tied to the accounts it goes to, and everything to one hash. A provider without an
 * account is left for the next run, as is a negative sum.
 */
export async function freezeRun(tx: Tx, actor: AuthorityActor, id: string, version: number, now: Date): Promise<void> {
  const run = await lockRunFor(tx, id, version, 'freeze');
  const dues = await sql<Due>(
    tx,
    `SELECT provider_id AS "providerId", due_cents AS "dueCents", reference FROM outcomes.settlement WHERE run_id = $1 ORDER BY provider_id`,
    [id],
  );
  const accounts = await newestAccounts(tx, run.authorityId);
  let toPayCents: Cents = 0n;
  for (const due of dues) {
    const { payCents } = payOrCarry(due.dueCents);
    const account = accounts.get(due.providerId);
    if (payCents === 0n || account === undefined) continue;
    toPayCents += payCents;
    const paymentId = newId();
    await execute(
      tx,
      `INSERT INTO outcomes.payment (id, run_id, authority_id, provider_id, amount_cents, status, payee_account_id, account_kept_by, iban, bic,
                                     holder, end_to_end_id, reference, status_at)
       VALUES ($1, $2, $3, $4, $5, 'prepared', $6, $7, $8, $9, $10, $11, $12, $13)`,
      [
        paymentId,
        id,
        run.authorityId,
        due.providerId,
        payCents,
        account.id,
        account.keptBy,
        account.iban,
        account.bic,
        account.holder,
        `KV${paymentId.replaceAll('-', '')}`,
        due.reference,
        now,
      ],
    );
  }
  const limit = await newestLimit(tx, run.authorityId);
  await applyRunMove(tx, actor, run, 'freeze', {
    ...{ frozen_at: now, hash: await runHash(tx, run), to_pay_cents: toPayCents },
    ...(limit && { limit_cents: limit.limitCents, limit_set_by: limit.setBy }),
  });
}
