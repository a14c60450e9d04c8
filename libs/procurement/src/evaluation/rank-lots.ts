import type { Tx } from '@kasvutori/platform';
import { readOpenedHashes } from '../bidding/opening-queries.js';
import { type EvaluatedBid, rankBids, type Ranking } from './evaluation-formula.js';
import {
  type ComparedBid,
  type EvaluatedLot,
  readComparedBids,
  readScores,
  type ScoreRow,
} from './evaluation-queries.js';
import { drawSeed, drawTicket } from './lot-draw.js';

/** A lot with everything that was read to compare its bids, and the comparison. */
export interface RankedLot {
  readonly lot: EvaluatedLot;
  readonly bids: readonly ComparedBid[];
  readonly scores: readonly ScoreRow[];
  /** Hex SHA-256; see lot-draw.ts. */
  readonly seed: string;
  readonly ranking: Ranking;
}

/** Ranks the lots from the rows as they are now: three queries, whatever the number of lots; they are all of one tender. */
export async function rankLots(tx: Tx, lots: readonly EvaluatedLot[]): Promise<RankedLot[]> {
  const lotIds = lots.map(({ id }) => id);
  const bids = await readComparedBids(tx, lotIds);
  const scores = await readScores(tx, lotIds);
  // Excluded bids stay in the seed: whoever excludes must not be able to draw again by it.
  const hashes = lots[0] === undefined ? [] : await readOpenedHashes(tx, lots[0].tenderId);
  return lots.map((lot) =>
    rankLot(
      lot,
      drawSeed(lot.id, hashes),
      bids.filter(({ lotId }) => lotId === lot.id),
      scores.filter(({ criterionId }) => lot.criteria.some(({ id }) => id === criterionId)),
    ),
  );
}

function rankLot(
  lot: EvaluatedLot,
  seed: string,
  bids: readonly ComparedBid[],
  scores: readonly ScoreRow[],
): RankedLot {
  const evaluated = bids.map(({ bidId, sha256, comparisonPriceCents }): EvaluatedBid => {
    const own = scores.filter((score) => score.bidId === bidId);
    return {
      bidId,
      comparisonPriceCents,
      drawTicket: drawTicket(seed, sha256),
      scores: new Map(
        lot.criteria.map(({ id }) => [
          id,
          own.filter(({ criterionId }) => criterionId === id).map(({ score }) => score),
        ]),
      ),
    };
  });
  return { lot, bids, scores, seed, ranking: rankBids(lot.criteria, evaluated) };
}
