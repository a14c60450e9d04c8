import { sql, type Tx } from '@kasvutori/platform';
import { scoringOf } from '../criteria/scoring.js';
import type { EvaluatedLot, ScoreRow } from './evaluation-queries.js';

export interface BidToScore {
  readonly lotId: string;
  readonly bidId: string;
}

/** The bids of a tender that are compared, lot by lot, whether or not their names can be read; the order says nothing. */
export const readBidsToScore = (tx: Tx, tenderId: string): Promise<BidToScore[]> =>
  sql<BidToScore>(
    tx,
    `SELECT p.lot_id AS "lotId", b.id AS "bidId"
       FROM procurement.bid b JOIN procurement.bid_price p ON p.bid_id = b.id
      WHERE b.tender_id = $1 AND b.status IN ('opened', 'accepted', 'rejected')
      UNION SELECT unnest(a.lot_ids), a.bid_id FROM procurement.anonymous_bids($1) a WHERE a.status = 'opened'`,
    [tenderId],
  );

/** Which criteria of which bids nobody has scored yet. */
export function missingScores(
  lot: Pick<EvaluatedLot, 'id' | 'criteria'>,
  bids: readonly BidToScore[],
  scores: readonly Pick<ScoreRow, 'bidId' | 'criterionId'>[],
): { readonly bidId: string; readonly criterionId: string }[] {
  const given = new Set(scores.map(({ bidId, criterionId }) => bidId + criterionId));
  const scored = lot.criteria.filter((criterion) => scoringOf(criterion).kind === 'panel');
  return bids
    .filter(({ lotId }) => lotId === lot.id)
    .flatMap(({ bidId }) => scored.map(({ id: criterionId }) => ({ bidId, criterionId })))
    .filter(({ bidId, criterionId }) => !given.has(bidId + criterionId));
}
