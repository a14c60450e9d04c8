import { audit, type AuthorityActor, dbNow, one, sql, type Tx } from '@kasvutori/platform';
import { readOwnTender } from '../bidding/bid-terms.js';
import { evaluationProblem } from './evaluation-problems.js';
import {
  type EvaluatedLot,
  keepScores,
  type NewScore,
  readComparedBids,
  readEvaluatedLots,
  readScores,
} from './evaluation-queries.js';

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
  const compared = new Set((await readComparedBids(tx, [lotId])).map(({ bidId }) => bidId));
  const quality = new Set(lot.criteria.filter(({ kind }) => kind === 'quality').map(({ id }) => id));
  const seen = new Set<string>();
  for (const [index, { bidId, criterionId }] of scores.entries()) {
    if (!compared.has(bidId)) throw evaluationProblem('score-bid-unknown', { field: `/scores/${index}/bidId` });
    if (!quality.has(criterionId))
      throw evaluationProblem('score-criterion-unknown', { field: `/scores/${index}/criterionId` });
    if (seen.has(bidId + criterionId)) throw evaluationProblem('score-given-twice', { field: `/scores/${index}` });
    seen.add(bidId + criterionId);
  }
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
  return lot;
}

/** Scores and exclusions wait for each other and for the decision, which locks the tender as they do. */
export async function holdTenderInEvaluation(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
): ReturnType<typeof readOwnTender> {
  one(await sql(tx, 'SELECT id FROM procurement.tender WHERE id = $1 FOR UPDATE', [tenderId]));
  const tender = await readOwnTender(tx, actor, tenderId);
  if (tender.status !== 'opened') throw evaluationProblem('tender-not-in-evaluation');
  return tender;
}
