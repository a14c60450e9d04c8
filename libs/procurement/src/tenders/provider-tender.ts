import { commonProblem, permitted, type ProviderActor, type Tx } from '@kasvutori/platform';
import { bidMoveRefusal, type BidMove } from '../bidding/bid-lifecycle.js';
import { findBidOfProvider, lastReceivedAt } from '../bidding/bid-queries.js';
import { admissionRefusal } from '../procedures/admit-bidder.js';
import { readTender } from './tender-record.js';
import { publicView } from './tender-views.js';
import type { ProviderTender } from './tenders.dto.js';

const BID_MOVES: readonly BidMove[] = ['submit', 'replace', 'withdraw'];

/** A published tender with the provider's own bid and what it may do about it now. */
export async function readProviderTender(
  tx: Tx,
  actor: ProviderActor,
  tenderId: string,
  now: Date,
): Promise<ProviderTender> {
  const tender = await readTender(tx, tenderId);
  const deadline = tender.submissionDeadline;
  if (tender.publishedAt === null) throw commonProblem('not-found');
  const bid = await findBidOfProvider(tx, tenderId, actor.organisationId);
  const unadmitted = await admissionRefusal(tx, actor, tenderId);
  const refusalOf = (move: BidMove): string | undefined => {
    // Awarded without a call: there was never a deadline to bid before.
    if (deadline === null) return 'tender-not-open-for-bids';
    const refusal = bidMoveRefusal(bid?.status ?? 'draft', move, now, deadline);
    if (refusal === 'bid-deadline-passed') return refusal;
    if (tender.status !== 'published') return 'tender-not-open-for-bids';
    return move === 'withdraw' ? refusal : (unadmitted ?? refusal);
  };
  return {
    ...publicView(tender),
    ownBid:
      bid === undefined
        ? null
        : { id: bid.id, status: bid.status, version: bid.version, receivedAt: await lastReceivedAt(tx, bid.id) },
    permittedActions: permitted(
      actor,
      BID_MOVES.map((move) => ({ action: `bid:${move}`, refusal: refusalOf(move) })),
    ),
  };
}
