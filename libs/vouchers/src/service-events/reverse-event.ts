import { serviceEventReversed } from '@kasvutori/contracts';
import {
  account,
  changedOne,
  emit,
  execute,
  newId,
  personOf,
  post,
  type SignedInActor,
  type Tx,
} from '@kasvutori/platform';
import { releaseRest } from '../grants/close-voucher.js';
import { applyVoucherMove } from '../grants/move-voucher.js';
import { isOpenVoucher } from '../grants/voucher-lifecycle.js';
import { approvedOf } from './approve-event.js';
import { checkMove, lockEvent, recordEventMove } from './move-event.js';
import { ServiceEvent } from './service-event.entity.js';

/**
 * Corrects an approved event: a row with the opposite sign takes it back, with the reason; nothing is edited. The money
 * returns to the voucher, or through it to the budget when the voucher is closed. Returns the id of the correcting row.
 */
export async function reverseEvent(
  tx: Tx,
  actor: SignedInActor,
  id: string,
  reason: string,
  now: Date,
): Promise<{ id: string }> {
  const { event, voucher } = await lockEvent(tx, id);
  checkMove(actor, event, 'reverse');
  const reversal: ServiceEvent = {
    ...event,
    id: newId(),
    units: -event.units,
    amountCents: -event.amountCents,
    ownCents: -event.ownCents,
    status: 'approved',
    recordedBy: actor.personId,
    recordedAt: now,
    approveBy: now,
    approvedHow: 'reversal',
    approvedBy: personOf(actor),
    approvedAt: now,
    paidAt: null,
    reversesId: event.id,
    reversedById: null,
    reason,
    version: 1,
  };
  await tx.insert(ServiceEvent, reversal);
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.service_event SET reversed_by_id = $2, version = version + 1 WHERE id = $1 AND reversed_by_id IS NULL`,
      [event.id, reversal.id],
    ),
  );
  await recordEventMove(tx, actor, event, 'reverse', event.status, reason);
  await post(tx, {
    kind: 'voucher.reversed',
    authorityId: event.authorityId,
    reference: `service-event:${event.id}:reverse`,
    text: reason,
    at: now,
    postings: [
      { account: account.payable(event.authorityId, event.providerId), cents: -event.amountCents },
      { account: account.voucher(voucher.id), cents: event.amountCents },
    ],
  });
  if (voucher.status === 'used') await applyVoucherMove(tx, actor, voucher, 'reopen', { note: reason });
  else if (!isOpenVoucher(voucher.status)) await releaseRest(tx, voucher, now);
  if (event.priceCode !== null) {
    await emit(tx, serviceEventReversed, { ...approvedOf(reversal, event.priceCode), reversesId: event.id, reason });
  }
  return { id: reversal.id };
}
