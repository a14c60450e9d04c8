import { emit, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { createTenderKey } from '../bidding/tender-key.js';
import { moveByOfficer } from './move-by-officer.js';
import { tenderPublished } from './tender-events.js';

/**
 * Publishes a tender that another officer has submitted. In the same transaction the key is made that its bids will be
 * sealed for, so that a public tender can always be bid for. @param kek the 32 bytes of `Config.kek`.
 */
export async function approveAndPublish(
  tx: Tx,
  kek: Uint8Array,
  actor: AuthorityActor,
  tenderId: string,
  version: number,
): Promise<void> {
  const at = await moveByOfficer(tx, actor, tenderId, version, 'approve-and-publish');
  await createTenderKey(tx, kek, tenderId, at);
  await emit(tx, tenderPublished, { tenderId, authorityId: actor.organisationId });
}
