import {
  changedOne,
  commonProblem,
  execute,
  one,
  recordMove,
  sql,
  type SignedInActor,
  type SystemActor,
  type Tx,
} from '@kasvutori/platform';
import { lockVoucher, type LockedVoucher } from '../grants/move-voucher.js';
import { moveEvent, type EventMove, type EventMover } from './event-lifecycle.js';
import { eventProblem } from './events-problems.js';
import { ServiceEvent } from './service-event.entity.js';

export interface LockedEvent {
  readonly event: ServiceEvent;
  readonly voucher: LockedVoucher;
}

/** An event with its voucher, the voucher locked; 404 when the actor may not see it. */
export async function lockEvent(tx: Tx, id: string): Promise<LockedEvent> {
  const { voucherId } = one(
    await sql<{ voucherId: string }>(tx, `SELECT voucher_id AS "voucherId" FROM vouchers.service_event WHERE id = $1`, [
      id,
    ]),
  );
  const voucher = await lockVoucher(tx, voucherId);
  return { event: one(await tx.find(ServiceEvent, { where: { id } })), voucher };
}

/** Whoever moves an event: people, or the system when the clock or the bank does. */
export type Mover = SignedInActor | SystemActor;

export const moverOf = (actor: Mover): EventMover => actor.kind;

/** @throws Problem when the mover's table does not have the move: 409 with the reason. */
export function checkMove(actor: Mover, event: ServiceEvent, move: EventMove): ServiceEvent['status'] {
  const corrected = event.reversedById !== null || event.reversesId !== null;
  const moved = moveEvent(moverOf(actor), event.status, move, corrected);
  if (moved.ok) return moved.status;
  throw moved.refusal === 'move-not-allowed' ? commonProblem(moved.refusal) : eventProblem(moved.refusal);
}

/** Moves an event of a locked voucher and records it; further columns change with it. */
export async function applyEventMove(
  tx: Tx,
  actor: Mover,
  event: ServiceEvent,
  move: EventMove,
  set: Readonly<Record<string, unknown>> = {},
): Promise<void> {
  const status = checkMove(actor, event, move);
  const columns = Object.entries(set);
  const assignments = columns.map(([column], index) => `, ${column} = $${index + 4}`).join('');
  changedOne(
    await execute(
      tx,
      `UPDATE vouchers.service_event SET status = $3, version = version + 1${assignments} WHERE id = $1 AND status = $2`,
      [event.id, event.status, status, ...columns.map(([, value]) => value)],
    ),
  );
  await recordEventMove(tx, actor, event, move, status, set['reason']);
}

export const recordEventMove = (
  tx: Tx,
  actor: Mover,
  event: ServiceEvent,
  move: EventMove,
  to: string,
  note?: unknown,
): Promise<void> =>
  recordMove(tx, actor, {
    subject: 'service-event',
    subjectId: event.id,
    move,
    from: event.status,
    to,
    authorityId: event.authorityId,
    providerId: event.providerId,
    clientPersonId: event.personId,
    note: typeof note === 'string' ? note : null,
  });
