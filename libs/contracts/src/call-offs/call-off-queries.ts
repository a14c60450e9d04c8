import {
  changedOne,
  execute,
  one,
  recordMove,
  sql,
  type Actor,
  type CalendarDate,
  type Cents,
  type Tx,
} from '@kasvutori/platform';
import { callOffAfter, type CallOffMove, type CallOffStatus } from './call-off-lifecycle.js';
import { callOffProblem } from './call-off-problems.js';
import type { CallOffReason } from './explain-proposal.js';
import type { Turn } from './next-call-off.js';

/** An order under a framework. */
export interface CallOff {
  readonly id: string;
  readonly number: string;
  readonly frameworkId: string;
  readonly authorityId: string;
  readonly title: string;
  readonly description: string;
  readonly valueCents: Cents;
  readonly municipalities: string[];
  readonly validFrom: CalendarDate;
  /** The first day on which it is no longer valid. */
  readonly validTo: CalendarDate;
  readonly status: CallOffStatus;
  readonly contractId: string | null;
  readonly contractNumber: string | null;
  readonly orderedBy: string;
  readonly orderedAt: Date;
  /** Who was offered it last; a provider sees its own offer. */
  readonly providerId: string | null;
  readonly providerName: string | null;
  readonly answerBy: Date | null;
  /** The sealed order form, of an accepted order that binds as it is. */
  readonly documentId: string | null;
  readonly documentSha256: string | null;
  readonly version: number;
}

/** Rows of the list; `readPage` adds the order. */
export const CALL_OFF_ROWS = `
  SELECT o.id, o.number, o.framework_id AS "frameworkId", o.authority_id AS "authorityId", o.title, o.description, o.value_cents AS "valueCents",
         o.municipalities, o.valid_from AS "validFrom", o.valid_to AS "validTo", o.status, o.contract_id AS "contractId", c.number AS "contractNumber",
         o.ordered_by AS "orderedBy", o.ordered_at AS "orderedAt", last.provider_id AS "providerId", p.name AS "providerName",
         last.answer_by AS "answerBy", o.order_document_id AS "documentId", o.order_sha256 AS "documentSha256", o.version
    FROM contracts.call_off o
    LEFT JOIN LATERAL (SELECT f.provider_id, f.answer_by FROM contracts.call_off_offer f WHERE f.call_off_id = o.id ORDER BY f.position DESC LIMIT 1) last ON true
    LEFT JOIN app.organisation p ON p.id = last.provider_id
    LEFT JOIN contracts.contract c ON c.id = o.contract_id`;

export const readCallOff = async (tx: Tx, id: string): Promise<CallOff> =>
  one(await sql<CallOff>(tx, `${CALL_OFF_ROWS} WHERE o.id = $1`, [id]));

/** As `readCallOff`, after locking the order; 404 when the actor may not see it. */
export async function lockCallOff(tx: Tx, id: string): Promise<CallOff> {
  one(await sql(tx, 'SELECT id FROM contracts.call_off WHERE id = $1 FOR UPDATE', [id]));
  return readCallOff(tx, id);
}

export interface Offer {
  readonly position: number;
  readonly providerId: string;
  readonly providerName: string;
  readonly proposedProviderId: string;
  readonly proposedProviderName: string;
  readonly reason: CallOffReason;
  readonly ground: string | null;
  readonly offeredAt: Date;
  readonly answerBy: Date;
  readonly status: 'waiting' | 'accepted' | 'declined' | 'lapsed' | 'withdrawn';
  readonly answerReason: string | null;
  readonly answeredAt: Date | null;
}

/** To whom it has been offered, in turn; a provider sees its own. */
export const readOffers = (tx: Tx, callOffId: string): Promise<Offer[]> =>
  sql<Offer>(
    tx,
    `SELECT f.position, f.provider_id AS "providerId", p.name AS "providerName", f.proposed_provider_id AS "proposedProviderId",
            n.name AS "proposedProviderName", f.reason, f.ground, f.offered_at AS "offeredAt", f.answer_by AS "answerBy", f.status,
            f.answer_reason AS "answerReason", f.answered_at AS "answeredAt"
       FROM contracts.call_off_offer f JOIN app.organisation p ON p.id = f.provider_id JOIN app.organisation n ON n.id = f.proposed_provider_id
      WHERE f.call_off_id = $1 ORDER BY f.position`,
    [callOffId],
  );

/** Every offer of a framework that used a turn, and what its mini-competitions gave; what the buyer took back used none. */
export const readTurns = (tx: Tx, frameworkId: string): Promise<(Turn & { callOffId: string })[]> =>
  sql<Turn & { callOffId: string }>(
    tx,
    `SELECT f.call_off_id AS "callOffId", f.provider_id AS "providerId", o.value_cents AS "valueCents",
            CASE WHEN f.status IN ('waiting', 'accepted') THEN 'given' ELSE 'passed' END AS outcome
       FROM contracts.call_off_offer f JOIN contracts.call_off o ON o.id = f.call_off_id
      WHERE o.framework_id = $1 AND f.status <> 'withdrawn' AND NOT (f.status = 'accepted' AND o.status = 'cancelled')
      UNION ALL
     SELECT competed."contractId", competed."providerId", competed."valueCents", 'given'
       FROM contracts.framework w CROSS JOIN LATERAL contracts.competed(w.lot_id) competed WHERE w.id = $1`,
    [frameworkId],
  );

/** Moves a locked order and records it for the buyer and the provider it is offered to; anything outside the table is a 409. */
export async function moveCallOff(
  tx: Tx,
  actor: Actor,
  callOff: Pick<CallOff, 'id' | 'status' | 'authorityId' | 'providerId'>,
  move: CallOffMove,
  note?: string,
): Promise<CallOffStatus> {
  const status = callOffAfter(callOff.status, move);
  if (status === undefined) throw callOffProblem('call-off-move-not-allowed');
  changedOne(
    await execute(
      tx,
      'UPDATE contracts.call_off SET status = $3, version = version + 1 WHERE id = $1 AND status = $2',
      [callOff.id, callOff.status, status],
    ),
  );
  await recordMove(tx, actor, {
    subject: 'call-off',
    subjectId: callOff.id,
    move,
    from: callOff.status,
    to: status,
    authorityId: callOff.authorityId,
    ...(callOff.providerId !== null && { providerId: callOff.providerId }),
    note,
  });
  return status;
}
