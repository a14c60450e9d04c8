import { audit, dbNow, type ProviderActor, type Tx } from '@kasvutori/platform';
import { holdTenderForBids } from '../bidding/bid-terms.js';
import { refuseIfClosed } from '../bidding/refuse-if-closed.js';
import { readOwnAttachment, removeAttachment } from './attachment-queries.js';

/** Takes a file out of the draft. A bid that was submitted with it keeps it. */
export async function detachFile(tx: Tx, actor: ProviderActor, id: string): Promise<void> {
  const { tenderId } = await readOwnAttachment(tx, id, actor.organisationId);
  const tender = await holdTenderForBids(tx, tenderId);
  refuseIfClosed(tender, 'draft', 'submit', await dbNow(tx));
  await removeAttachment(tx, id);
  await audit(tx, actor, { action: 'bid.detach', subject: 'bid-attachment', subjectId: id, authorityId: null });
}
