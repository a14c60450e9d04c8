import { changedOne, dbNow, type ProviderActor, type Tx, type KeyRing } from '@kasvutori/platform';
import { holdTenderForBids } from '../bidding/bid-terms.js';
import { refuseIfClosed } from '../bidding/refuse-if-closed.js';
import type { BidDraft } from './bid-completeness.js';
import { deleteBidDraft, insertBidDraft, updateBidDraft } from './bid-draft-queries.js';
import { sealDraft } from './draft-sealing.js';

/**
 * Keeps what has been written so far, sealed. Colleagues of one company write the same draft: whoever saves on top of a version that is no
 * longer the newest is told so (412) and loses nothing. @param version 0 for the first save.
 */
export async function saveBidDraft(
  tx: Tx,
  keys: KeyRing,
  actor: ProviderActor,
  tenderId: string,
  version: number,
  content: BidDraft,
): Promise<void> {
  const tender = await holdTenderForBids(tx, tenderId);
  const now = await dbNow(tx);
  refuseIfClosed(tender, 'draft', 'submit', now);
  const owner = { tenderId, providerId: actor.organisationId };
  const draft = { ...owner, jwe: await sealDraft(keys, owner, 'draft', content), savedBy: actor.personId };
  changedOne(version === 0 ? await insertBidDraft(tx, draft, now) : await updateBidDraft(tx, draft, version, now));
}

/** Throws the draft away; its files stay until they are taken out. */
export async function discardBidDraft(tx: Tx, actor: ProviderActor, tenderId: string, version: number): Promise<void> {
  changedOne(await deleteBidDraft(tx, { tenderId, providerId: actor.organisationId }, version));
}
