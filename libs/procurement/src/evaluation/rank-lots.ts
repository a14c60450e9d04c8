import type { Rate, Tx } from '@kasvutori/platform';
import { findPanel, readConsensus } from '../panel/panel-queries.js';
import { readOpenedHashes } from '../bidding/opening-queries.js';
import { type EvaluatedBid, rankBids, type Ranking } from './evaluation-formula.js';
import {
  type ComparedBid,
  type EvaluatedLot,
  readComparedBids,
  readScores,
  readStatedValues,
  type ScoreRow,
} from './evaluation-queries.js';
import { drawSeed, drawTicket } from './lot-draw.js';

/** A lot with everything that was read to compare its bids, and the comparison. */
export interface RankedLot {
  readonly lot: EvaluatedLot;
  readonly bids: readonly ComparedBid[];
  /** What counts: what the panel agreed on, or without a panel what each officer gave. */
  readonly scores: readonly ScoreRow[];
  /** With a panel, what each member gave (only one's own while they score each for themselves). */
  readonly individual?: readonly ScoreRow[] | undefined;
  /** Stated numbers by bid; absent where nothing was asked. */
  readonly values?: ReadonlyMap<string, ReadonlyMap<string, Rate>>;
  /** Hex SHA-256; see lot-draw.ts. */
  readonly seed: string;
  readonly ranking: Ranking;
}

/** Ranks the lots from the rows as they are now: four queries, whatever the number of lots; they are all of one tender. */
export async function rankLots(tx: Tx, lots: readonly EvaluatedLot[]): Promise<RankedLot[]> {
  const lotIds = lots.map(({ id }) => id);
  const bids = await readComparedBids(tx, lotIds);
  const scores = await readScores(tx, lotIds);
  const values = await readStatedValues(tx, lotIds);
  const panel = lots[0] === undefined ? undefined : await findPanel(tx, lots[0].tenderId);
  const agreed = panel === undefined ? undefined : await readConsensus(tx, lotIds);
  // Excluded bids stay in the seed: whoever excludes must not be able to draw again by it.
  const hashes = lots[0] === undefined ? [] : await readOpenedHashes(tx, lots[0].tenderId);
  return lots.map((lot) =>
    rankLot(
      lot,
      drawSeed(lot.id, hashes),
      bids.filter(({ lotId }) => lotId === lot.id),
      ofLot(lot, agreed ?? scores),
      agreed && ofLot(lot, scores),
      values,
    ),
  );
}

const ofLot = (lot: EvaluatedLot, scores: readonly ScoreRow[]): ScoreRow[] =>
  scores.filter(({ criterionId }) => lot.criteria.some(({ id }) => id === criterionId));

function rankLot(
  lot: EvaluatedLot,
  seed: string,
  bids: readonly ComparedBid[],
  scores: readonly ScoreRow[],
  individual: readonly ScoreRow[] | undefined,
  values: ReadonlyMap<string, ReadonlyMap<string, Rate>>,
): RankedLot {
  const evaluated = bids.map(({ bidId, sha256, comparisonPriceCents }): EvaluatedBid => {
    const own = scores.filter((score) => score.bidId === bidId);
    return {
      bidId,
      comparisonPriceCents,
      values: values.get(bidId) ?? new Map(),
      drawTicket: drawTicket(seed, sha256),
      scores: new Map(
        lot.criteria.map(({ id }) => [
          id,
          own.filter(({ criterionId }) => criterionId === id).map(({ score }) => score),
        ]),
      ),
    };
  });
  const rule = { method: lot.evaluationMethod, minimums: lot.minimums };
  return { lot, bids, scores, individual, values, seed, ranking: rankBids(lot.criteria, evaluated, rule) };
}
