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
import { awardLimitRule, passedOverReason } from '../award/award-limit-texts.js';
import { decisionRefusal, proposedWinners } from '../award/award-rules.js';
import { readAwardLimit } from '../award/decision-queries.js';
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
import type { EvaluationDetail, ExcludedBid, LotRanking, RuleAnswer } from './evaluation.dto.js';
import type { SensitivityAnswer } from './firmness.dto.js';
import type { ArithmeticRow, CriterionAnswer } from './ranked-bid.dto.js';
import type { GivenScore } from './scores.dto.js';
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
  const limit = await readAwardLimit(tx, tenderId);
  const proposed = proposalOf(ranked, limit);
  return {
    tenderId,
    tenderStatus: tender.status,
    awardLimitRule: awardLimitRule(limit)?.[actor.language] ?? null,
    lots: await answerLots(tx, actor, ranked, proposed),
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
      {
        action: 'award:decide',
        refusal: notNow ?? decisionRefusal(proposed.lots, [...scorers.keys()], actor.personId, limit),
      },
    ]),
  };
}

/** One lot of an own tender; who wins it may hang on who wins the lots before it. */
export async function readRanking(tx: Tx, actor: AuthorityActor, lotId: string): Promise<LotRanking> {
  const { tenderId } = one(await readEvaluatedLots(tx, { lotId }));
  await readOwnTender(tx, actor, tenderId);
  const ranked = await rankLots(tx, await readEvaluatedLots(tx, { tenderId }));
  const proposed = proposalOf(ranked, await readAwardLimit(tx, tenderId));
  const own = ranked.filter(({ lot }) => lot.id === lotId);
  return one(await answerLots(tx, actor, own, proposed));
}

/** Who would win if everything were decided now. */
function proposalOf(ranked: readonly RankedLot[], limit: number | null) {
  const lots = ranked.map(({ lot, ranking }) => ({ lotId: lot.id, maxAwards: lot.maxAwards, ranking }));
  const numbers = new Map(ranked.map(({ lot }) => [lot.id, lot.number]));
  return { ...proposedWinners(lots, limit), limit, numberOf: (lotId: string): number => numbers.get(lotId) ?? 0 };
}
type Proposal = ReturnType<typeof proposalOf>;

function passedOverOf({ passedOver, limit, numberOf }: Proposal, lotId: string, bidId: string, language: Language) {
  const found = passedOver.find((one) => one.lotId === lotId && one.bidId === bidId);
  return {
    passedOver: found !== undefined,
    passedOverReason:
      found === undefined || limit === null ? null : passedOverReason(limit, found.wonLotIds.map(numberOf), language),
  };
}

async function answerLots(
  tx: Tx,
  actor: AuthorityActor,
  ranked: readonly RankedLot[],
  proposed: Proposal,
): Promise<LotRanking[]> {
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
        winning: proposed.winners.get(lot.id)?.some(({ bidId }) => bidId === row.bidId) ?? false,
        ...passedOverOf(proposed, lot.id, row.bidId, actor.language),
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
    sensitivity: sensitivityAnswer(lot, ranking, proposed.full.get(lot.id) ?? []),
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

/** Among the bids that can win the lot: no change of weights lets a bidder win over its number of lots. */
function sensitivityAnswer(
  { criteria, maxAwards, evaluationMethod }: RankedLot['lot'],
  ranking: Ranking,
  full: Ranking['ranked'],
): SensitivityAnswer {
  const able = { ...ranking, ranked: ranking.ranked.filter((bid) => !full.includes(bid)) };
  const { lead, weights, scores } = sensitivity(criteria, able, maxAwards, evaluationMethod);
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
