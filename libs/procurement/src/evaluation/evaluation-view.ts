import {
  type AuthorityActor,
  centsToDecimal,
  type Language,
  localised,
  one,
  permitted,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { decisionRefusal, type LotToDecide } from '../award/award-rules.js';
import { readOpenedLots } from '../bidding/bid-contents.js';
import type { Exclusion } from '../bidding/bid-queries.js';
import { readOwnTender } from '../bidding/bid-terms.js';
import { exclusionText } from '../bidding/bid-views.js';
import { scoringOf } from '../criteria/scoring.js';
import { scoringWords } from '../criteria/scoring-words.js';
import { abnormallyLow } from './abnormally-low.js';
import { displayPoints, type Ranking, type TraceRow } from './evaluation-formula.js';
import { displayCents } from './exact.js';
import { sensitivity } from './sensitivity.js';
import { type LotCriterion, readEvaluatedLots, type ScoreRow } from './evaluation-queries.js';
import { EVALUATION_RULE, explainRow, explainUnranked, type TraceNames } from './evaluation-texts.js';
import type {
  ArithmeticRow,
  CriterionAnswer,
  EvaluationDetail,
  ExcludedBid,
  GivenScore,
  LotRanking,
  RuleAnswer,
  SensitivityAnswer,
} from './evaluation.dto.js';
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
  const asProposed = ranked.map(({ lot, ranking }): LotToDecide => ({
    lotId: lot.id,
    maxAwards: lot.maxAwards,
    ranking,
    outcome: ranking.ranked.length > 0 ? 'awarded' : 'not-awarded',
  }));
  return {
    tenderId,
    tenderStatus: tender.status,
    lots: await answerLots(tx, actor, ranked),
    excluded: await readExcluded(tx, tenderId, actor.language),
    versions: await sql(
      tx,
      `SELECT id AS "bidId", version FROM procurement.bid WHERE tender_id = $1 AND status = 'opened' ORDER BY id`,
      [tenderId],
    ),
    scorers: [...scorers.values()],
    permittedActions: permitted(actor, [
      { action: 'evaluation:score', refusal: notNow },
      { action: 'evaluation:exclude', refusal: notNow },
      { action: 'award:decide', refusal: notNow ?? decisionRefusal(asProposed, [...scorers.keys()], actor.personId) },
    ]),
  };
}

/** One lot of an own tender. */
export async function readRanking(tx: Tx, actor: AuthorityActor, lotId: string): Promise<LotRanking> {
  const lot = one(await readEvaluatedLots(tx, { lotId }));
  await readOwnTender(tx, actor, lot.tenderId);
  return one(await answerLots(tx, actor, await rankLots(tx, [lot])));
}

async function answerLots(tx: Tx, actor: AuthorityActor, ranked: readonly RankedLot[]): Promise<LotRanking[]> {
  const bidIds = [...new Set(ranked.flatMap(({ bids }) => bids.map(({ bidId }) => bidId)))];
  const contents = await readOpenedLots(tx, bidIds);
  const names = (lot: RankedLot['lot'], bids: RankedLot['bids']): TraceNames =>
    traceNames([...lot.criteria, ...(lot.groups ?? [])], bids, actor.language);
  return ranked.map(({ lot, bids, scores, individual, seed, ranking }) => ({
    lotId: lot.id,
    number: lot.number,
    title: lot.title,
    maxAwards: lot.maxAwards,
    criteria: lot.criteria.map(answerCriterion),
    ranking: ranking.ranked.map((row) => {
      const bid = one(bids.filter(({ bidId }) => bidId === row.bidId));
      const content = contents.find(({ bidId, lotId }) => bidId === row.bidId && lotId === lot.id);
      return {
        bidId: row.bidId,
        providerId: bid.providerId,
        providerName: bid.providerName,
        rank: row.rank,
        winning: row.rank <= lot.maxAwards,
        comparisonPrice: centsToDecimal(row.comparisonPriceCents),
        pricePoints: displayPoints(row.pricePoints),
        qualityPoints: displayPoints(row.qualityPoints),
        totalPoints: displayPoints(row.totalPoints),
        adjustedPrice: row.adjustedCents === null ? null : displayCents(row.adjustedCents),
        arithmetic: explainTrace(row.trace, actor.language, names(lot, bids)),
        scores: givenScores(actor, individual ?? scores, row.bidId),
        consensus: individual === undefined ? [] : givenScores(actor, scores, row.bidId),
        values: (content?.values ?? []).map(({ criterionId, code, value }) => ({ criterionId, code, value })),
        answers: (content?.answers ?? []).map(({ criterionId, answer }) => ({ criterionId, answer })),
      };
    }),
    complete: ranking.missing.length === 0,
    missing: [...ranking.missing],
    evaluationMethod: lot.evaluationMethod ?? 'best-ratio',
    unranked: ranking.unranked.map((row) => ({
      bidId: row.bidId,
      providerName: names(lot, bids).bidder(row.bidId),
      comparisonPrice: centsToDecimal(row.comparisonPriceCents),
      text: explainUnranked(row, actor.language, names(lot, bids)),
    })),
    lowPrices: abnormallyLow(bids.map(({ bidId, comparisonPriceCents: cents }) => ({ bidId, cents }))),
    sensitivity: sensitivityAnswer(lot, ranking),
    drawSeed: seed,
    rule: ruleAnswer(actor.language),
  }));
}

const givenScores = (actor: AuthorityActor, scores: readonly ScoreRow[], of: string): GivenScore[] =>
  scores
    .filter(({ bidId }) => bidId === of)
    .map(({ criterionId, scorerName: scorer, scoredBy, score, ground, scoredAt }) => ({
      criterionId,
      scorer,
      mine: scoredBy === actor.personId,
      score,
      ground,
      scoredAt,
    }));

function sensitivityAnswer(
  { criteria, maxAwards, evaluationMethod }: RankedLot['lot'],
  ranking: Ranking,
): SensitivityAnswer {
  const { lead, weights, scores } = sensitivity(criteria, ranking, maxAwards, evaluationMethod);
  return { lead, weights: [...weights], scores: [...scores] };
}

export function answerCriterion(criterion: LotCriterion): CriterionAnswer {
  const { id, kind, title, description, weight } = criterion;
  const scoring = scoringOf(criterion);
  return {
    id,
    kind,
    title,
    description,
    weight: displayPoints(weight),
    scoringKind: scoring.kind,
    maxScore: scoring.kind === 'panel' ? scoring.maxScore : null,
    scoringText: scoringWords(criterion),
  };
}

export function explainTrace(trace: readonly TraceRow[], language: Language, names: TraceNames): ArithmeticRow[] {
  return trace.map((row) => ({
    kind: row.kind,
    criterionId: 'criterionId' in row ? row.criterionId : null,
    text: explainRow(row, language, names),
    points: 'points' in row ? row.points : null,
  }));
}

export function traceNames(
  criteria: readonly { readonly id: string; readonly title: Readonly<Record<Language, string>> }[],
  bidders: readonly { readonly bidId: string; readonly providerName: string }[],
  language: Language,
): TraceNames {
  return {
    criterion: (id) => localised(criteria.find((criterion) => criterion.id === id)?.title ?? {}, language),
    bidder: (bidId) => bidders.find((bidder) => bidder.bidId === bidId)?.providerName ?? '',
  };
}

export function ruleAnswer(language: Language): RuleAnswer {
  const { version, clause, text } = EVALUATION_RULE;
  return { version, clause: localised(clause, language), text: localised(text, language) };
}

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
