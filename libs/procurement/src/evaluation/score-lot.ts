import { audit, type AuthorityActor, dbNow, one, type Tx } from '@kasvutori/platform';
import { scoringOf } from '../criteria/scoring.js';
import { panelProblem } from '../panel/panel-problems.js';
import { findPanel, type MemberRow, openConsensusPhase, readMembers, readScorer } from '../panel/panel-queries.js';
import { allHaveScored, type MemberProgress, scoringRefusal } from '../panel/panel-rules.js';
import { expectedScores } from '../panel/expected-scores.js';
import { requireScreened } from '../screening/screened-bids.js';
import { evaluationProblem } from './evaluation-problems.js';
import { type BidToScore, readBidsToScore } from './bids-to-score.js';
import { type EvaluatedLot, keepScores, type NewScore, readEvaluatedLots, readScores } from './evaluation-queries.js';
import { holdTenderInEvaluation } from './hold-in-evaluation.js';

/**
 * One officer's scores for quality criteria of a lot, each with its written ground (Procurement Act § 123: a decision has to say
 * what its comparison rests on). Scoring again replaces one's own scores; the audit trail keeps the earlier ones.
 */
export async function scoreLot(
  tx: Tx,
  actor: AuthorityActor,
  lotId: string,
  scores: readonly NewScore[],
): Promise<EvaluatedLot> {
  const lot = one(await readEvaluatedLots(tx, { lotId }));
  const tender = await holdTenderInEvaluation(tx, actor, lot.tenderId);
  const now = await dbNow(tx);
  if (tender.scoringClosed) throw evaluationProblem('scoring-closed');
  const panel = await findPanel(tx, tender.id);
  const refusal = scoringRefusal(panel, await readScorer(tx, tender.id, actor.personId));
  if (refusal !== undefined) throw panelProblem(refusal);
  checkScores(lot, await readBidsToScore(tx, tender.id), scores);
  // Without names there is nobody to screen: that comes when scoring has been closed.
  if (!tender.namesHidden)
    await requireScreened(tx, tender.id, [...new Set(scores.map(({ bidId }) => bidId))], panel !== undefined);
  const before = (await readScores(tx, [lotId])).filter(({ scoredBy }) => scoredBy === actor.personId);
  await keepScores(tx, actor.personId, scores, now);
  await audit(tx, actor, {
    action: 'lot.score',
    subject: 'lot',
    subjectId: lotId,
    authorityId: tender.authorityId,
    detail: {
      before: before.map(({ bidId, criterionId, score, ground }) => ({ bidId, criterionId, score, ground })),
      after: scores.map(({ bidId, criterionId, score, ground }) => ({ bidId, criterionId, score, ground })),
    },
  });
  if (
    panel !== undefined &&
    allHaveScored(progressOf(await readMembers(tx, tender.id)), await expectedScores(tx, tender.id))
  )
    await openConsensusPhase(tx, tender.id, now);
  return lot;
}

const progressOf = (members: readonly MemberRow[]): MemberProgress[] =>
  members.map(({ hasInterest, ...member }) => ({ ...member, hasInterest: hasInterest ?? undefined }));

/** Every score is of a bid that is compared, of a criterion that a panel scores, within its maximum, and there once. */
export function checkScores(lot: EvaluatedLot, bids: readonly BidToScore[], scores: readonly NewScore[]): void {
  const compared = new Set(bids.filter(({ lotId }) => lotId === lot.id).map(({ bidId }) => bidId));
  const most = new Map(
    lot.criteria.flatMap((criterion) => {
      const scoring = scoringOf(criterion);
      return scoring.kind === 'panel' ? [[criterion.id, scoring.maxScore] as const] : [];
    }),
  );
  const seen = new Set<string>();
  for (const [index, { bidId, criterionId, score }] of scores.entries()) {
    if (!compared.has(bidId)) throw evaluationProblem('score-bid-unknown', { field: `/scores/${index}/bidId` });
    const max = most.get(criterionId);
    if (max === undefined)
      throw evaluationProblem('score-criterion-unknown', { field: `/scores/${index}/criterionId` });
    if (score > max)
      throw evaluationProblem('score-over-maximum', { field: `/scores/${index}/score`, params: { max: String(max) } });
    if (seen.has(bidId + criterionId)) throw evaluationProblem('score-given-twice', { field: `/scores/${index}` });
    seen.add(bidId + criterionId);
  }
}
