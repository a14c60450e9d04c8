import { type AuthorityActor, type Language, one, permitted, sql, type Tx } from '@kasvutori/platform';
import { awardLimitRule } from '../award/award-limit-texts.js';
import { decisionRefusal } from '../award/award-rules.js';
import { readAwardLimit } from '../award/decision-queries.js';
import type { Exclusion } from '../bidding/bid-queries.js';
import { readOwnTender, type TenderForBids } from '../bidding/bid-terms.js';
import { exclusionText } from '../bidding/bid-views.js';
import { closeScoringRefusal } from './close-scoring.js';
import { readEvaluatedLots } from './evaluation-queries.js';
import type { EvaluationDetail, ExcludedBid, LotRanking } from './evaluation.dto.js';
import { answerLots, type Proposal, proposalOf } from './lot-answers.js';
import { answerLotsWithoutNames } from './lots-without-names.js';
import { type RankedLot, rankLots } from './rank-lots.js';

/** The whole comparison of a tender, lot by lot, computed from the rows as they are now. */
export async function readEvaluation(tx: Tx, actor: AuthorityActor, tenderId: string): Promise<EvaluationDetail> {
  const tender = await readOwnTender(tx, actor, tenderId);
  const ranked = await rankLots(tx, await readEvaluatedLots(tx, { tenderId }));
  const scorers = new Map(
    ranked.flatMap(({ scores, individual }) =>
      [...scores, ...(individual ?? [])].map((row) => [row.scoredBy, row.scorerName]),
    ),
  );
  const notNow = tender.status === 'opened' ? undefined : 'tender-not-in-evaluation';
  const notNamed = notNow ?? (tender.namesHidden ? 'scoring-not-closed' : undefined);
  const limit = await readAwardLimit(tx, tenderId);
  const proposed = proposalOf(ranked, limit);
  return {
    tenderId,
    tenderStatus: tender.status,
    awardLimitRule: awardLimitRule(limit)?.[actor.language] ?? null,
    namesHidden: tender.namesHidden,
    lots: await answer(tx, actor, tender, ranked, proposed),
    excluded: await readExcluded(tx, tenderId, actor.language),
    versions: await sql(
      tx,
      `SELECT id AS "bidId", version FROM procurement.bid WHERE tender_id = $1 AND status = 'opened' ORDER BY id`,
      [tenderId],
    ),
    scorers: [...scorers.values()],
    permittedActions: permitted(actor, [
      { action: 'evaluation:score', refusal: notNow ?? (tender.scoringClosed ? 'scoring-closed' : undefined) },
      { action: 'evaluation:close-scoring', refusal: notNow ?? (await closeScoringRefusal(tx, actor, tender)) },
      { action: 'evaluation:exclude', refusal: notNamed },
      {
        action: 'award:decide',
        refusal: notNamed ?? decisionRefusal(proposed.lots, [...scorers.keys()], actor.personId, limit),
      },
    ]),
  };
}

/** One lot of an own tender; who wins it may hang on who wins the lots before it. */
export async function readRanking(tx: Tx, actor: AuthorityActor, lotId: string): Promise<LotRanking> {
  const { tenderId } = one(await readEvaluatedLots(tx, { lotId }));
  const tender = await readOwnTender(tx, actor, tenderId);
  const ranked = await rankLots(tx, await readEvaluatedLots(tx, { tenderId }));
  const proposed = proposalOf(ranked, await readAwardLimit(tx, tenderId));
  const own = ranked.filter(({ lot }) => lot.id === lotId);
  return one(await answer(tx, actor, tender, own, proposed));
}

const answer = (
  tx: Tx,
  actor: AuthorityActor,
  tender: TenderForBids,
  ranked: readonly RankedLot[],
  proposed: Proposal,
): Promise<LotRanking[]> => (tender.namesHidden ? answerLotsWithoutNames : answerLots)(tx, actor, ranked, proposed);

/** Bids that were opened and left out, with the grounds as they will stand in the decision. */
export async function readExcluded(tx: Tx, tenderId: string, language: Language): Promise<ExcludedBid[]> {
  const rows = await sql<{ bidId: string; providerId: string; providerName: string; exclusion: Exclusion }>(
    tx,
    `SELECT b.id AS "bidId", b.provider_id AS "providerId", o.name AS "providerName", b.exclusion
       FROM procurement.bid b JOIN app.organisation o ON o.id = b.provider_id
      WHERE b.tender_id = $1 AND b.status = 'excluded' ORDER BY o.name, b.id`,
    [tenderId],
  );
  return rows.flatMap(({ exclusion, ...bid }) => {
    const text = exclusionText(exclusion, language);
    return text === null ? [] : [{ ...bid, exclusion: text }];
  });
}
