import { createHash } from 'node:crypto';
import { canonicalJson, centsToDecimal, type Rate } from '@kasvutori/platform';
import { scoringOf } from '../criteria/scoring.js';
import { EVALUATION_RULE } from '../evaluation/evaluation-texts.js';
import type { Exclusion } from '../bidding/bid-queries.js';
import type { LotOfDecision } from './decision-document.js';

export interface DecisionInputs {
  readonly tenderId: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly grounds: string;
  readonly lots: readonly LotOfDecision[];
  readonly excluded: readonly { readonly bidId: string; readonly exclusion: Exclusion | null }[];
}

/**
 * Everything the decision was made on, as one text that is the same for the same facts. Its SHA-256 stands on the decision document, so that whoever
 * is given the text can show that nothing of it was changed afterwards. Points are exact fractions here.
 */
export function decisionInputs(inputs: DecisionInputs): { readonly text: string; readonly sha256: string } {
  const text = canonicalJson({
    ...inputs,
    decidedAt: inputs.decidedAt.toISOString(),
    rule: EVALUATION_RULE.version,
    lots: [...inputs.lots].sort((a, b) => a.ranked.lot.number - b.ranked.lot.number).map(lotInputs),
    excluded: [...inputs.excluded].sort((a, b) => (a.bidId < b.bidId ? -1 : 1)),
  });
  return { text, sha256: createHash('sha256').update(text, 'utf8').digest('hex') };
}

function lotInputs({ lotId, outcome, grounds, winners, passedOver, ranked }: LotOfDecision) {
  return {
    lotId,
    outcome,
    grounds,
    winners,
    passedOver,
    maxAwards: ranked.lot.maxAwards,
    // How a framework's call-offs are given is part of what was decided; lots of other tenders have no such rule.
    ...(ranked.lot.callOff != null && { callOff: ranked.lot.callOff }),
    drawSeed: ranked.seed,
    evaluationMethod: ranked.lot.evaluationMethod ?? 'best-ratio',
    criteria: ranked.lot.criteria.map(({ id, kind, weight, scoring }) => ({
      id,
      kind,
      weight: written(weight),
      scoring: scoringOf({ kind, scoring }),
    })),
    minimums: (ranked.lot.minimums ?? []).map(({ points, ...minimum }) => ({ ...minimum, points: written(points) })),
    unranked: ranked.ranking.unranked.map(({ comparisonPriceCents, ...bid }) => ({
      ...bid,
      sha256: ranked.bids.find(({ bidId }) => bidId === bid.bidId)?.sha256,
      comparisonPrice: centsToDecimal(comparisonPriceCents),
      values: statedOf(ranked, bid.bidId),
    })),
    bids: ranked.ranking.ranked.map((row) => ({
      bidId: row.bidId,
      sha256: ranked.bids.find(({ bidId }) => bidId === row.bidId)?.sha256,
      rank: row.rank,
      comparisonPrice: centsToDecimal(row.comparisonPriceCents),
      pricePoints: written(row.pricePoints),
      qualityPoints: written(row.qualityPoints),
      totalPoints: written(row.totalPoints),
      values: statedOf(ranked, row.bidId),
      scores: scoresOf(ranked, row.bidId),
    })),
  };
}

/** By criterion and person, in whatever order they were read. */
const scoresOf = ({ scores }: LotOfDecision['ranked'], of: string) =>
  scores
    .filter(({ bidId }) => bidId === of)
    .map(({ criterionId, scoredBy, score, ground }) => ({ criterionId, scoredBy, score, ground }))
    .sort((a, b) => (`${a.criterionId} ${a.scoredBy}` < `${b.criterionId} ${b.scoredBy}` ? -1 : 1));

/** Stated numbers in the order of their keys. */
const statedOf = ({ values }: LotOfDecision['ranked'], bidId: string): Record<string, string> =>
  Object.fromEntries(
    [...(values?.get(bidId) ?? [])].sort(([a], [b]) => (a < b ? -1 : 1)).map(([key, value]) => [key, written(value)]),
  );

const written = ({ num, den }: Rate): string => `${num}/${den}`;
