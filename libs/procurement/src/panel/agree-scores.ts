import { audit, type AuthorityActor, dbNow, one, type Tx } from '@kasvutori/platform';
import { readBidsToScore } from '../evaluation/bids-to-score.js';
import { evaluationProblem } from '../evaluation/evaluation-problems.js';
import { type NewScore, readEvaluatedLots } from '../evaluation/evaluation-queries.js';
import { holdTenderInEvaluation } from '../evaluation/hold-in-evaluation.js';
import { checkScores } from '../evaluation/score-lot.js';
import { panelProblem } from './panel-problems.js';
import { findPanel, keepConsensus, readConsensus, readScorer } from './panel-queries.js';
import { consensusRefusal } from './panel-rules.js';

/** What the panel agreed on for a lot, one score with its ground for each criterion of each bid; these are the scores that count. */
export async function agreeScores(
  tx: Tx,
  actor: AuthorityActor,
  lotId: string,
  scores: readonly NewScore[],
): Promise<void> {
  const lot = one(await readEvaluatedLots(tx, { lotId }));
  const tender = await holdTenderInEvaluation(tx, actor, lot.tenderId);
  const now = await dbNow(tx);
  if (tender.scoringClosed) throw evaluationProblem('scoring-closed');
  const refusal = consensusRefusal(await findPanel(tx, tender.id), await readScorer(tx, tender.id, actor.personId));
  if (refusal !== undefined) throw panelProblem(refusal);
  checkScores(lot, await readBidsToScore(tx, tender.id), scores);
  const before = await readConsensus(tx, [lotId]);
  await keepConsensus(tx, actor.personId, scores, now);
  await audit(tx, actor, {
    action: 'lot.agree-scores',
    subject: 'lot',
    subjectId: lotId,
    authorityId: tender.authorityId,
    detail: {
      before: before.map(({ bidId, criterionId, score, ground }) => ({ bidId, criterionId, score, ground })),
      after: scores.map(({ bidId, criterionId, score, ground }) => ({ bidId, criterionId, score, ground })),
    },
  });
}
