import type { Tx } from '@kasvutori/platform';
import { missingScores, readBidsToScore } from '../evaluation/bids-to-score.js';
import { readEvaluatedLots } from '../evaluation/evaluation-queries.js';

/** One score for every criterion of the panel of every bid that is compared. */
export async function expectedScores(tx: Tx, tenderId: string): Promise<number> {
  const bids = await readBidsToScore(tx, tenderId);
  const lots = await readEvaluatedLots(tx, { tenderId });
  return lots.reduce((sum, lot) => sum + missingScores(lot, bids, []).length, 0);
}
