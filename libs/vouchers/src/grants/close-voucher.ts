import {
  account,
  balanceOf,
  helsinkiDateOf,
  newId,
  one,
  post,
  sql,
  type Actor,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { endLiveChoice } from '../choice/move-choice.js';
import { voucherProblem } from './grants-problems.js';
import { applyVoucherMove, lockVoucher, type LockedVoucher } from './move-voucher.js';

/** The client gives the rest back, or the authority takes it back with a reason; what is left returns to the budget. */
export async function returnVoucher(
  tx: Tx,
  actor: SignedInActor,
  id: string,
  reason: string | undefined,
  now: Date,
): Promise<void> {
  await close(tx, actor, await lockVoucher(tx, id), 'return', reason, now);
}

export async function revokeVoucher(
  tx: Tx,
  actor: SignedInActor,
  id: string,
  reason: string,
  now: Date,
): Promise<void> {
  await close(tx, actor, await lockVoucher(tx, id), 'revoke', reason, now);
}

/**
 * Closes vouchers whose last day is over in Helsinki. A voucher with recorded events waits until they are approved or
 * rejected, since their money is spoken for; the next round closes it then.
 */
export async function expireVouchers(tx: Tx, actor: Actor, now: Date): Promise<number> {
  const due = await sql<{ id: string }>(
    tx,
    `SELECT id FROM vouchers.voucher v
      WHERE status IN ('granted', 'chosen', 'in-use') AND last_day < $1
        AND NOT EXISTS (SELECT FROM vouchers.service_event e WHERE e.voucher_id = v.id AND e.status = 'recorded')
      ORDER BY last_day, id LIMIT 200 FOR UPDATE SKIP LOCKED`,
    [helsinkiDateOf(now)],
  );
  for (const { id } of due) await close(tx, actor, await lockVoucher(tx, id), 'expire', undefined, now);
  return due.length;
}

async function close(
  tx: Tx,
  actor: Actor,
  voucher: LockedVoucher,
  move: 'return' | 'revoke' | 'expire',
  reason: string | undefined,
  now: Date,
): Promise<void> {
  const { waiting } = one(
    await sql<{ waiting: number }>(
      tx,
      `SELECT count(*)::int AS waiting FROM vouchers.service_event WHERE voucher_id = $1 AND status = 'recorded'`,
      [voucher.id],
    ),
  );
  if (waiting > 0) throw voucherProblem('voucher-events-waiting');
  await applyVoucherMove(tx, actor, voucher, move, { note: reason });
  await endLiveChoice(tx, actor, voucher, reason);
  await releaseRest(tx, voucher, now);
}

/** Whatever a closed voucher still holds goes back to the budget it came from. */
export async function releaseRest(
  tx: Tx,
  voucher: Pick<LockedVoucher, 'id' | 'number' | 'authorityId' | 'budgetId'>,
  now: Date,
): Promise<void> {
  const restCents = await balanceOf(tx, account.voucher(voucher.id));
  await post(tx, {
    kind: 'voucher.released',
    authorityId: voucher.authorityId,
    reference: `voucher:${voucher.id}:release:${newId()}`, // the voucher's lock lets one release at a time in
    text: voucher.number,
    at: now,
    postings: [
      { account: account.voucher(voucher.id), cents: -restCents },
      { account: account.budget(voucher.budgetId), cents: restCents },
    ],
  });
}
