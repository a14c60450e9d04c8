import { audit, commonProblem, dbNow, type ProviderActor, type Tx } from '@kasvutori/platform';
import { changeBidStatus, readBid, supersedeLiveVersion } from './bid-queries.js';
import { standBack } from './bid-participants.js';
import { holdTenderForBids } from './bid-terms.js';
import { refuseIfClosed } from './refuse-if-closed.js';

/** Takes the bid back before the deadline. Its versions stay sealed for good; nobody opens them. */
export async function withdrawBid(tx: Tx, actor: ProviderActor, bidId: string, version: number): Promise<void> {
  const bid = await readBid(tx, bidId);
  const tender = await holdTenderForBids(tx, bid.tenderId);
  const now = await dbNow(tx);
  refuseIfClosed(tender, bid.status, 'withdraw', now);
  if (bid.version !== version) throw commonProblem('stale-version');
  await changeBidStatus(tx, bid, 'withdrawn', now);
  await supersedeLiveVersion(tx, bidId, now);
  await standBack(tx, bidId);
  await audit(tx, actor, { action: 'bid.withdraw', subject: 'bid', subjectId: bidId, authorityId: null });
}
