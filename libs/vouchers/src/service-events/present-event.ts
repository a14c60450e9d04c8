import { centsToDecimal, one, permitted, readHistory, type SignedInActor, type Tx } from '@kasvutori/platform';
import { nameFor } from '../clients/name-for.js';
import { moveEvent, type EventMove } from './event-lifecycle.js';
import { eventById, type EventRow } from './event-queries.js';
import type { EventDetail, EventItem } from './events.dto.js';
import { moverOf } from './move-event.js';

const MOVES: readonly EventMove[] = ['approve', 'reject', 'withdraw', 'reverse'];

/** The event as every screen shows it, with what this reader may do. Moves that are never this reader's are left out. */
export function presentEvent(
  actor: SignedInActor,
  { unitPriceCents, amountCents, ownCents, ...row }: EventRow,
): EventItem {
  const corrected = row.reversedById !== null || row.reversesId !== null;
  const moves = MOVES.map((move) => ({ move, moved: moveEvent(moverOf(actor), row.status, move, corrected) }))
    .filter(({ moved }) => moved.ok || moved.refusal !== 'move-not-allowed')
    .map(({ move, moved }) => ({ action: `service-event:${move}`, refusal: moved.ok ? undefined : moved.refusal }));
  return {
    ...row,
    clientName: nameFor(actor, row),
    unitPrice: centsToDecimal(unitPriceCents),
    amount: centsToDecimal(amountCents),
    ownCost: centsToDecimal(ownCents),
    permittedActions: permitted(actor, moves),
  };
}

export async function eventDetail(tx: Tx, actor: SignedInActor, id: string): Promise<EventDetail> {
  const row = one(await eventById(tx, id));
  return { ...presentEvent(actor, row), history: await readHistory(tx, 'service-event', id) };
}
