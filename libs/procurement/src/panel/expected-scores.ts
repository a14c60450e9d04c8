import type { Tx } from '@kasvutori/platform';
import { scoringOf } from '../criteria/scoring.js';
import { readComparedBids, readEvaluatedLots } from '../evaluation/evaluation-queries.js';

/** One score for every criterion of the panel of every bid that is compared. */
export async function expectedScores(tx: Tx, tenderId: string): Promise<number> {
  const lots = await readEvaluatedLots(tx, { tenderId });
  const bids = await readComparedBids(
    tx,
    lots.map(({ id }) => id),
  );
  return lots.reduce((sum, lot) => {
    const scored = lot.criteria.filter((criterion) => scoringOf(criterion).kind === 'panel').length;
    return sum + scored * bids.filter(({ lotId }) => lotId === lot.id).length;
  }, 0);
}
