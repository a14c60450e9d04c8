import { serviceEventApproved, serviceStarted } from '@kasvutori/contracts';
import {
  account,
  balanceOf,
  centsToDecimal,
  emit,
  one,
  personOf,
  post,
  sql,
  systemActor,
  type Actor,
  type ProviderActor,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { askOfVisit } from '../experience/ask-experience.js';
import { endLiveChoice } from '../choice/move-choice.js';
import { releaseRest, waitingEvents } from '../grants/close-voucher.js';
import { applyVoucherMove, type LockedVoucher } from '../grants/move-voucher.js';
import type { Segment } from '../needs/needs-ground.js';
import type { EventApproval } from './event-lifecycle.js';
import { isPackageDone } from '../value-rules/voucher-terms.js';
import { applyEventMove, lockEvent, type LockedEvent, type Mover } from './move-event.js';
import type { ServiceEvent } from './service-event.entity.js';

/** The client confirms, or the case worker for them: the provider has earned the money. */
export async function approveEvent(tx: Tx, actor: SignedInActor, id: string, now: Date): Promise<void> {
  await approve(tx, actor, await lockEvent(tx, id), actor.kind === 'client' ? 'client' : 'case-worker', now);
}

/** The client's silence is consent, as the letter of the voucher told. */
export async function approveSilent(tx: Tx, now: Date): Promise<number> {
  const system = systemActor('vouchers.approve-silent');
  const due = await sql<{ id: string }>(
    tx,
    `SELECT id FROM vouchers.service_event WHERE status = 'recorded' AND approve_by <= $1 ORDER BY approve_by, id LIMIT 100`,
    [now],
  );
  for (const { id } of due) {
    const locked = await lockEvent(tx, id);
    if (locked.event.status === 'recorded') await approve(tx, system, locked, 'silence', now);
  }
  return due.length;
}

/** The client has shown the provider a code: that is the client's word. */
export async function confirmByCode(tx: Tx, actor: ProviderActor, id: string, now: Date): Promise<void> {
  await approve(tx, actor, await lockEvent(tx, id), 'check-in', now);
}

/** It did not happen, or not like this: what the event had spoken for is free again. */
export async function rejectEvent(tx: Tx, actor: SignedInActor, id: string, reason: string): Promise<void> {
  const { event } = await lockEvent(tx, id);
  await applyEventMove(tx, actor, event, 'reject', { reason });
}

/** The provider takes back its own record before anybody has confirmed it. */
export async function withdrawEvent(tx: Tx, actor: SignedInActor, id: string): Promise<void> {
  const { event } = await lockEvent(tx, id);
  await applyEventMove(tx, actor, event, 'withdraw');
}

async function approve(
  tx: Tx,
  actor: Mover,
  { event, voucher }: LockedEvent,
  how: EventApproval,
  now: Date,
): Promise<void> {
  const first = await isFirst(tx, event);
  const byCode = how === 'check-in';
  await applyEventMove(tx, actor, event, byCode ? 'check-in' : 'approve', {
    approved_how: how,
    approved_by: byCode ? event.personId : personOf(actor),
    approved_at: now,
  });
  await post(tx, {
    kind: 'voucher.earned',
    authorityId: event.authorityId,
    reference: `service-event:${event.id}:earn`,
    text: voucher.number,
    at: now,
    postings: [
      { account: account.voucher(voucher.id), cents: -event.amountCents },
      { account: account.payable(event.authorityId, event.providerId), cents: event.amountCents },
    ],
  });
  await useVoucher(tx, actor, voucher, now);
  await askOfVisit(tx, event);
  if (first) await tellStart(tx, event);
  if (event.priceCode !== null) await emit(tx, serviceEventApproved, approvedOf(event, event.priceCode));
}

/** The event as those who pay hear of it. */
export const approvedOf = (event: ServiceEvent, priceCode: string) => ({
  serviceEventId: event.id,
  contractId: event.contractId,
  providerId: event.providerId,
  clientId: event.clientId,
  voucherId: event.voucherId,
  priceCode,
  occurredOn: event.occurredOn,
  units: event.units,
  amount: centsToDecimal(event.amountCents),
});

/** The first approved event of a client under a contract, with each of its providers, starts the service. Two vouchers of one contract may be approved at once: they queue here. */
async function isFirst(tx: Tx, event: ServiceEvent): Promise<boolean> {
  await sql(tx, `SELECT pg_advisory_xact_lock(hashtextextended('service-start:' || $1 || $2, 0))`, [
    event.clientId,
    event.contractId,
  ]);
  const { earlier } = one(
    await sql<{ earlier: boolean }>(
      tx,
      `SELECT EXISTS (SELECT FROM vouchers.service_event WHERE client_id = $1 AND contract_id = $2 AND provider_id = $3 AND reverses_id IS NULL
                         AND status IN ('approved', 'paid')) AS earlier`,
      [event.clientId, event.contractId, event.providerId],
    ),
  );
  return !earlier;
}

async function tellStart(tx: Tx, event: ServiceEvent): Promise<void> {
  // Whoever assesses the client meanwhile waits and then tells of the change, or has done and is read here.
  await sql(tx, `SELECT FROM vouchers.client WHERE id = $1 FOR SHARE`, [event.clientId]);
  const start = one(
    await sql<{ clientReference: string; segment: Segment }>(
      tx,
      `SELECT c.reference AS "clientReference", vouchers.segment_of(c.id) AS segment FROM vouchers.client c WHERE c.id = $1`,
      [event.clientId],
    ),
  );
  const { contractId, providerId, clientId } = event;
  await emit(tx, serviceStarted, { contractId, providerId, clientId, ...start, startedOn: event.occurredOn });
}

/** A voucher is in use from its first approved event and used up when neither money nor a waiting event is left; a package also when all its stages are done. */
async function useVoucher(tx: Tx, actor: Actor, voucher: LockedVoucher, now: Date): Promise<void> {
  const started = voucher.status === 'in-use' ? voucher : await applyVoucherMove(tx, actor, voucher, 'start');
  if (voucher.stages !== null && (await isDone(tx, voucher))) await releaseRest(tx, voucher, now);
  if ((await balanceOf(tx, account.voucher(voucher.id))) > 0n) return;
  await applyVoucherMove(tx, actor, started, 'use-up');
  await endLiveChoice(tx, actor, voucher, undefined);
}

/** All stages of a package are approved: what a cheaper provider left goes back. */
async function isDone(tx: Tx, voucher: LockedVoucher): Promise<boolean> {
  const { taken } = one(await sql<{ taken: number }>(tx, `SELECT vouchers.units_taken($1) AS taken`, [voucher.id]));
  return isPackageDone(voucher, taken) && (await waitingEvents(tx, voucher.id)) === 0;
}
