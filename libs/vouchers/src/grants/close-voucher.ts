import {
  account,
  balanceOf,
  centsToDecimal,
  earlierDate,
  helsinkiDateOf,
  newId,
  one,
  post,
  sql,
  type Actor,
  type AuthorityActor,
  type CalendarDate,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import type { Choice } from '../choice/choice.entity.js';
import { endLiveChoice } from '../choice/move-choice.js';
import { recordDecision } from '../decisions/record-decision.js';
import { voucherProblem } from './grants-problems.js';
import { applyVoucherMove, lockVoucher, type LockedVoucher } from './move-voucher.js';

/** How long visits before a client's death can still be recorded. */
export const DAYS_TO_RECORD = 14;

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

/** A decision like a grant: with grounds, a letter and a right to contest it. */
export async function revokeVoucher(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  reason: string,
  now: Date,
): Promise<void> {
  const voucher = await lockVoucher(tx, id);
  const stayed = await sql(tx, `SELECT WHERE vouchers.is_stayed($1)`, [id]);
  if (stayed.length > 0) throw voucherProblem('voucher-stayed');
  const rest = centsToDecimal(await balanceOf(tx, account.voucher(id)));
  await close(tx, actor, voucher, 'revoke', reason, now);
  const decision = { kind: 'revocation', voucherId: id, grounds: reason, content: { rest } } as const;
  await recordDecision(tx, actor, voucher, decision, now);
}

/**
 * Closes vouchers whose last day is over in Helsinki. A voucher with recorded events waits until they are approved or
 * rejected, since their money is spoken for; the next round closes it then.
 */
export async function expireVouchers(tx: Tx, actor: Actor, now: Date): Promise<number> {
  const due = await sql<{ id: string }>(
    tx,
    `SELECT id FROM vouchers.voucher v
      WHERE status IN ('granted', 'chosen', 'in-use') AND last_day < $1 AND NOT vouchers.is_stayed(v.id)
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
  if ((await waitingEvents(tx, voucher.id)) > 0) throw voucherProblem('voucher-events-waiting');
  await applyVoucherMove(tx, actor, voucher, move, { note: reason });
  await endLiveChoice(tx, actor, voucher, reason);
  await releaseRest(tx, voucher, now);
}

/** Events that nobody has confirmed yet: their money is spoken for. */
export async function waitingEvents(tx: Tx, voucherId: string): Promise<number> {
  const { waiting } = one(
    await sql<{ waiting: number }>(
      tx,
      `SELECT count(*)::int AS waiting FROM vouchers.service_event WHERE voucher_id = $1 AND status = 'recorded'`,
      [voucherId],
    ),
  );
  return waiting;
}

/**
 * The client has died: the live choice ends by the day of death. A voucher that no provider has served closes at once; a served one
 * keeps its money until visits before the death have been recorded. @returns the choice that ended.
 */
export async function endOfService(
  tx: Tx,
  actor: Actor,
  id: string,
  diedOn: CalendarDate,
  reason: string,
  now: Date,
): Promise<Choice | undefined> {
  const voucher = await lockVoucher(tx, id);
  const ended = await endLiveChoice(tx, actor, { id, lastDay: earlierDate(diedOn, voucher.lastDay) }, reason);
  const served = await sql(tx, `SELECT FROM vouchers.choice WHERE voucher_id = $1 AND starts_on <= $2 LIMIT 1`, [
    id,
    diedOn,
  ]);
  if (served.length === 0) await close(tx, actor, voucher, 'return', reason, now);
  else if (ended !== undefined) await applyVoucherMove(tx, actor, voucher, 'unchoose', { note: reason });
  return ended;
}

/** Returns what is left on vouchers of clients who have died, when the days for recording are over and nothing waits. */
export async function returnAfterDeath(tx: Tx, actor: Actor, now: Date): Promise<number> {
  const due = await sql<{ id: string; reason: string }>(
    tx,
    `SELECT v.id, (SELECT h.note FROM app.history h WHERE h.subject = 'client' AND h.subject_id = c.id AND h.move = 'record-death' LIMIT 1) AS reason
       FROM vouchers.client c JOIN vouchers.voucher v ON v.client_id = c.id AND v.status IN ('granted', 'chosen', 'in-use')
      WHERE c.died_on IS NOT NULL
        AND ((c.death_recorded_at AT TIME ZONE 'Europe/Helsinki')::date + ${DAYS_TO_RECORD + 1})::timestamp AT TIME ZONE 'Europe/Helsinki' <= $1
        AND NOT EXISTS (SELECT FROM vouchers.service_event e WHERE e.voucher_id = v.id AND e.status = 'recorded')
      ORDER BY v.id LIMIT 200 FOR UPDATE OF v SKIP LOCKED`,
    [now],
  );
  for (const { id, reason } of due) await close(tx, actor, await lockVoucher(tx, id), 'return', reason, now);
  return due.length;
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
