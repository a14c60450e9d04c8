import { commonProblem, dbNow, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { missingOfTender } from '../procedures/missing-of-tender.js';
import { moveTender } from './move-tender.js';
import { tenderRefusal, type TenderMove } from './tender-lifecycle.js';
import { lockTender, type TenderRecord } from './tender-record.js';
import { tenderProblem } from './tenders-problems.js';

/**
 * Submits, returns, approves or cancels a tender on an officer's word: locks it, judges the move by the database's clock
 * and makes it. A return and a cancellation carry their reason; a cancellation's is public (Public Procurement Act
 * 1397/2016 § 125). @returns the instant of the move. @throws 412 when the officer had seen an older version.
 */
export async function moveByOfficer(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  version: number,
  move: TenderMove,
  reason?: string,
): Promise<Date> {
  const tender = await lockTender(tx, tenderId);
  if (tender.version !== version) throw commonProblem('stale-version');
  const at = await dbNow(tx);
  await refuseMove(tx, tender, move, actor.personId, at);
  await moveTender(tx, actor, tenderId, move, at, reason);
  return at;
}

/** @param complete the instant at which the tender has to be complete: its publication. */
export async function refuseMove(
  tx: Tx,
  tender: TenderRecord,
  move: TenderMove,
  personId: string,
  complete: Date,
): Promise<void> {
  const missing = await missingOfTender(tx, tender, complete);
  const errors = missing.map(({ field, code, text }) => ({ pointer: field, code, text }));
  const refusal = tenderRefusal({ ...tender, complete: errors.length === 0 }, move, personId);
  if (refusal !== undefined) throw tenderProblem(refusal, refusal === 'tender-incomplete' ? { errors } : {});
}
