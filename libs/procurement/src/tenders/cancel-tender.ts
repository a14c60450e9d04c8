import {
  changedOne,
  commonProblem,
  dbNow,
  emit,
  execute,
  recordMove,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { readDecisionsOf } from '../award/decision-queries.js';
import { withdrawReopened } from '../remedies/withdraw-decision.js';
import { refuseMove } from './move-by-officer.js';
import { moveTender } from './move-tender.js';
import { tenderCancelled } from './tender-events.js';
import { lotCancelRefusal } from './tender-lifecycle.js';
import { lockTender } from './tender-record.js';
import { tenderProblem } from './tenders-problems.js';

/** Gives up the whole tender, for a reason that everybody may read once it has been published (Procurement Act § 125). */
export async function cancelTender(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  version: number,
  reason: string,
  origin: string,
): Promise<void> {
  const tender = await lockTender(tx, tenderId);
  if (tender.version !== version) throw commonProblem('stale-version');
  const now = await dbNow(tx);
  await refuseMove(tx, tender, 'cancel', actor.personId, now);
  await moveTender(tx, actor, tenderId, 'cancel', now, reason);
  const [decision] = await readDecisionsOf(tx, tenderId);
  if (decision?.status === 'reopened') await withdrawReopened(tx, actor, tenderId, decision, reason, origin, now);
  if (tender.publishedAt !== null)
    await emit(tx, tenderCancelled, { tenderId, authorityId: tender.authorityId, lotId: null, origin });
}

/**
 * Gives up one lot; the others go on. Bids for it are refused from here on, and those that cover it are judged without it. The
 * lock on the tender waits for bids that are just being taken in.
 */
export async function cancelLot(
  tx: Tx,
  actor: AuthorityActor,
  { tenderId, lotId, version, reason }: { tenderId: string; lotId: string; version: number; reason: string },
  origin: string,
): Promise<void> {
  const tender = await lockTender(tx, tenderId);
  const lot = tender.lots.find(({ id }) => id === lotId);
  if (tender.authorityId !== actor.organisationId || lot === undefined) throw commonProblem('not-found');
  if (tender.version !== version) throw commonProblem('stale-version');
  const now = await dbNow(tx);
  const refusal = lotCancelRefusal(tender.status, tender.lots, lotId);
  if (refusal !== undefined) throw tenderProblem(refusal);
  changedOne(
    await execute(
      tx,
      'UPDATE procurement.lot SET cancelled_at = $2, cancel_reason = $3 WHERE id = $1 AND cancelled_at IS NULL',
      [lotId, now, reason],
    ),
  );
  changedOne(
    await execute(
      tx,
      'UPDATE procurement.tender SET updated_at = $2, version = version + 1 WHERE id = $1 AND version = $3',
      [tenderId, now, version],
    ),
  );
  await recordMove(tx, actor, {
    subject: 'tender',
    subjectId: tenderId,
    move: 'cancel-lot',
    from: tender.status,
    to: tender.status,
    authorityId: tender.authorityId,
    note: `${lot.reference}: ${reason}`,
  });
  await emit(tx, tenderCancelled, { tenderId, authorityId: tender.authorityId, lotId, origin });
}
