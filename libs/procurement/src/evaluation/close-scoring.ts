import { type AuthorityActor, changedOne, dbNow, execute, recordMove, type Tx } from '@kasvutori/platform';
import type { TenderForBids } from '../bidding/bid-terms.js';
import { panelProblem } from '../panel/panel-problems.js';
import { findPanel, readConsensus, readScorer } from '../panel/panel-queries.js';
import { closingRefusal, type PanelRefusal } from '../panel/panel-rules.js';
import { missingScores, readBidsToScore } from './bids-to-score.js';
import { evaluationProblem } from './evaluation-problems.js';
import { readEvaluatedLots, readScores } from './evaluation-queries.js';
import { holdTenderInEvaluation } from './hold-in-evaluation.js';

type NotClosedNow = 'scoring-has-names' | 'scoring-closed' | 'scoring-incomplete';

/** Ends scoring without names: the scores stand, and from here on the buyer reads who has bid and at what price. */
export async function closeScoring(tx: Tx, actor: AuthorityActor, tenderId: string): Promise<void> {
  const tender = await holdTenderInEvaluation(tx, actor, tenderId);
  const now = await dbNow(tx);
  const who = await whoMayClose(tx, actor, tenderId);
  const refusal = notClosedNow(tender);
  if (refusal !== undefined) throw evaluationProblem(refusal);
  if (who !== undefined) throw panelProblem(who);
  if (!(await isAllScored(tx, tenderId))) throw evaluationProblem('scoring-incomplete');
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.tender SET scoring_closed_at = $2, updated_at = $2, version = version + 1
        WHERE id = $1 AND status = 'opened' AND scoring_closed_at IS NULL`,
      [tenderId, now],
    ),
  );
  await recordMove(tx, actor, {
    subject: 'tender',
    subjectId: tenderId,
    move: 'close-scoring',
    from: tender.status,
    to: tender.status,
    authorityId: tender.authorityId,
  });
}

/** Why the reader cannot close scoring now. */
export async function closeScoringRefusal(
  tx: Tx,
  actor: AuthorityActor,
  tender: TenderForBids,
): Promise<NotClosedNow | PanelRefusal | undefined> {
  const refusal = notClosedNow(tender) ?? (await whoMayClose(tx, actor, tender.id));
  return refusal ?? ((await isAllScored(tx, tender.id)) ? undefined : 'scoring-incomplete');
}

function notClosedNow({
  namesHidden,
  scoringClosed,
}: TenderForBids): 'scoring-has-names' | 'scoring-closed' | undefined {
  if (namesHidden) return undefined;
  return scoringClosed ? 'scoring-closed' : 'scoring-has-names';
}

const whoMayClose = async (tx: Tx, actor: AuthorityActor, tenderId: string): Promise<PanelRefusal | undefined> =>
  closingRefusal(await findPanel(tx, tenderId), await readScorer(tx, tenderId, actor.personId));

/** What counts is there: what the panel agreed on or, without a panel, at least one officer's score. */
async function isAllScored(tx: Tx, tenderId: string): Promise<boolean> {
  const lots = await readEvaluatedLots(tx, { tenderId });
  const lotIds = lots.map(({ id }) => id);
  const panel = await findPanel(tx, tenderId);
  const scores = panel === undefined ? await readScores(tx, lotIds) : await readConsensus(tx, lotIds);
  const bids = await readBidsToScore(tx, tenderId);
  return lots.every((lot) => missingScores(lot, bids, scores).length === 0);
}
