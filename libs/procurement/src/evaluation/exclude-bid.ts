import { type AuthorityActor, changedOne, dbNow, execute, recordMove, type Tx } from '@kasvutori/platform';
import { moveBid } from '../bidding/bid-lifecycle.js';
import { screeningProblem } from '../screening/screening-problems.js';
import { readInquiries } from '../screening/screening-queries.js';
import { lowPriceWasHeard } from '../screening/screening-rules.js';
import { evaluationProblem } from './evaluation-problems.js';
import { holdNamedBid } from './hold-in-evaluation.js';

/** Why a buyer may leave a bid out of the comparison. */
export const EXCLUSION_CODES = [
  'not-compliant', // the bid does not meet the call for bids (§ 74)
  'exclusion-ground', // a mandatory or discretionary exclusion ground applies (§§ 80–81)
  'not-suitable', // the bidder does not meet the suitability requirements (§§ 83–86)
  'abnormally-low', // the price stays unexplained (§ 96)
] as const;
export type ExclusionCode = (typeof EXCLUSION_CODES)[number];

export interface ExcludeInput {
  readonly code: ExclusionCode;
  readonly grounds: string;
}

/** Leaves an opened bid out of the comparison, with the grounds that will stand in the decision. */
export async function excludeBid(
  tx: Tx,
  actor: AuthorityActor,
  bidId: string,
  version: number,
  input: ExcludeInput,
): Promise<void> {
  const { bid, tender } = await holdNamedBid(tx, actor, bidId);
  const now = await dbNow(tx);
  if (input.code === 'abnormally-low') {
    const asked = (await readInquiries(tx, tender.id)).filter((inquiry) => inquiry.bidId === bidId);
    if (bid.status === 'opened' && !lowPriceWasHeard(asked)) throw screeningProblem('low-price-not-heard');
  }
  const moved = moveBid(bid.status, 'exclude', now, tender.deadline);
  if (!moved.ok) throw evaluationProblem('bid-not-in-evaluation');
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.bid SET status = $2, exclusion = $3, changed_at = $4, version = version + 1 WHERE id = $1 AND status = $5 AND version = $6`,
      [bidId, moved.status, JSON.stringify(input), now, bid.status, version],
    ),
  );
  await recordMove(tx, actor, {
    subject: 'bid',
    subjectId: bidId,
    move: 'exclude',
    from: bid.status,
    to: moved.status,
    authorityId: tender.authorityId,
    providerId: bid.providerId,
    note: input.grounds,
  });
}
