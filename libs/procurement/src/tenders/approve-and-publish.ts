import { commonProblem, dbNow, emit, type AuthorityActor, type Tx, type KeyRing } from '@kasvutori/platform';
import { createTenderKey, hasTenderKey } from '../bidding/tender-key.js';
import { beginProcedure } from '../procedures/begin-procedure.js';
import { refuseMove } from './move-by-officer.js';
import { moveTender } from './move-tender.js';
import { publicationTime } from './publication-time.js';
import { tenderPublished } from './tender-events.js';
import { lockTender } from './tender-record.js';
import { tenderProblem } from './tenders-problems.js';

/**
 * Approves a tender that another officer has submitted and publishes it, at once or at a chosen instant. In the same
 * transaction the key is made that its bids will be sealed for, so that a public tender can always be bid for.
 * @param keys of `Config.keys`. @param publishAt 'YYYY-MM-DDTHH:MM', Finnish time; at once when undefined.
 */
export async function approveAndPublish(
  tx: Tx,
  keys: KeyRing,
  actor: AuthorityActor,
  tenderId: string,
  version: number,
  publishAt?: string,
): Promise<void> {
  const tender = await lockTender(tx, tenderId);
  if (tender.version !== version) throw commonProblem('stale-version');
  const now = await dbNow(tx);
  const chosen = publishAt === undefined ? undefined : publicationTime(publishAt, now);
  if (chosen?.ok === false) throw tenderProblem(chosen.refusal, { field: '/publishAt' });
  const move = chosen === undefined ? 'approve-and-publish' : 'schedule';
  // A scheduled tender has to be complete when it comes out: its deadlines lie after that instant.
  await refuseMove(tx, tender, move, actor.personId, chosen?.at ?? now);
  await moveTender(tx, actor, tenderId, move, now, undefined, publishAt ?? null);
  if (!(await hasTenderKey(tx, tenderId))) await createTenderKey(tx, keys, tenderId, now);
  if (chosen !== undefined) return;
  await beginProcedure(tx, tenderId, now);
  await emit(tx, tenderPublished, { tenderId, authorityId: actor.organisationId });
}
