import { bidMoveRefusal } from './bid-lifecycle.js';
import type { BidRow } from './bid-queries.js';
import type { TenderForBids } from './bid-terms.js';
import { biddingProblem } from './bidding-problems.js';

/** Refuses what the deadline or the state of the tender or of the bid forbids. */
export function refuseIfClosed(
  tender: TenderForBids,
  status: BidRow['status'],
  move: 'submit' | 'replace' | 'withdraw',
  now: Date,
): void {
  const refusal = bidMoveRefusal(status, move, now, tender.deadline);
  if (refusal === 'bid-deadline-passed') throw biddingProblem(refusal, { params: { deadline: tender.deadline } });
  if (tender.status !== 'published') throw biddingProblem('tender-not-open-for-bids');
  if (refusal !== undefined) throw biddingProblem(refusal);
}
