import { systemActor, type Tx } from '@kasvutori/platform';
import { In } from 'typeorm';
import { applyEventMove } from './move-event.js';
import { ServiceEvent } from './service-event.entity.js';

/** The bank has paid: the events of the payment are settled. Hearing it twice changes nothing. */
export async function settleEvents(
  tx: Tx,
  { serviceEventIds }: { serviceEventIds: readonly string[] },
  now: Date,
): Promise<void> {
  const events = await tx.find(ServiceEvent, {
    where: { id: In([...serviceEventIds]), status: 'approved' },
    order: { id: 'ASC' },
    lock: { mode: 'pessimistic_write' },
  });
  for (const event of events)
    await applyEventMove(tx, systemActor('vouchers.settle-events'), event, 'settle', { paid_at: now });
}
