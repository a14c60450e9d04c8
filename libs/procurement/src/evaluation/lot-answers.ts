import { type AuthorityActor, centsToDecimal, type Language, localised, one, type Tx } from '@kasvutori/platform';
import { passedOverReason } from '../award/award-limit-texts.js';
import { proposedWinners } from '../award/award-rules.js';
import { readOpenedLots } from '../bidding/bid-contents.js';
import { scoringOf } from '../criteria/scoring.js';
import { scoringWords } from '../criteria/scoring-words.js';
import { abnormallyLow } from './abnormally-low.js';
import { displayPoints, type Ranking, type TraceRow } from './evaluation-formula.js';
import type { LotCriterion, ScoreRow } from './evaluation-queries.js';
import { EVALUATION_RULE, explainRow, explainUnranked, type TraceNames } from './evaluation-texts.js';
import type { LotRanking, RuleAnswer } from './evaluation.dto.js';
import { displayCents } from './exact.js';
import type { SensitivityAnswer } from './firmness.dto.js';
import type { RankedLot } from './rank-lots.js';
import type { ArithmeticRow, CriterionAnswer } from './ranked-bid.dto.js';
import type { GivenScore } from './scores.dto.js';
import { sensitivity } from './sensitivity.js';

/** Who would win if everything were decided now. */
export function proposalOf(ranked: readonly RankedLot[], limit: number | null) {
  const lots = ranked.map(({ lot, ranking }) => ({ lotId: lot.id, maxAwards: lot.maxAwards, ranking }));
  const numbers = new Map(ranked.map(({ lot }) => [lot.id, lot.number]));
  return { ...proposedWinners(lots, limit), limit, numberOf: (lotId: string): number => numbers.get(lotId) ?? 0 };
}
export type Proposal = ReturnType<typeof proposalOf>;

function passedOverOf({ passedOver, limit, numberOf }: Proposal, lotId: string, bidId: string, language: Language) {
  const found = passedOver.find((one) => one.lotId === lotId && one.bidId === bidId);
  return {
    passedOver: found !== undefined,
    passedOverReason:
      found === undefined || limit === null ? null : passedOverReason(limit, found.wonLotIds.map(numberOf), language),
  };
}

/** The lots as they travel in JSON, ranked from the bids whose rows the reader may see. */
export async function answerLots(
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
    toScore: [],
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

export const givenScores = (actor: AuthorityActor, scores: readonly ScoreRow[], of: string): GivenScore[] =>
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
