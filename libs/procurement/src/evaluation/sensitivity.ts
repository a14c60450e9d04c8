import { fraction, multiplyRates, type Rate } from '@kasvutori/platform';
import type { EvaluationMethod } from '../tenders/tender-content.js';
import type { RankedBid, Ranking, WeightedCriterion } from './evaluation-types.js';
import {
  addRates,
  compareRates,
  displayPoints,
  divideRates,
  HUNDRED,
  negate,
  ONE,
  subtractRates,
  sumRates,
  ZERO,
} from './exact.js';
import { scoringOf } from '../criteria/scoring.js';

/** How far the weight of a criterion may go, the others scaled so that all sum to 100, before a winner changes; null: no change that way. */
export interface WeightRoom {
  readonly criterionId: string;
  readonly weight: string;
  readonly down: string | null;
  readonly up: string | null;
}

/** The score of a criterion at which a winner changes. */
export interface ScoreRoom {
  readonly bidId: string;
  readonly criterionId: string;
  readonly score: string;
  /** Rounded to two decimals; null when no score from 0 to the maximum changes a winner. */
  readonly turnsAt: string | null;
}

export interface Sensitivity {
  /** Points between the last winner and the first that does not win; null when everyone wins or nobody bids. */
  readonly lead: string | null;
  readonly weights: readonly WeightRoom[];
  readonly scores: readonly ScoreRoom[];
}

/**
 * How firm a ranking is. One bid's advantage over another is linear in the weights, Σ weight × (m × share − m' × share'), so the weight
 * at which it turns is one exact division. With points m is 1; with coefficients the price of the other bid, and the share of the price
 * is 1: price(a) ÷ (k + F(a)) < price(b) ÷ (k + F(b)) as a product.
 */
export function sensitivity(
  criteria: readonly WeightedCriterion[],
  { ranked }: Ranking,
  maxAwards: number,
  method: EvaluationMethod | undefined,
): Sensitivity {
  const [winners, others] = [ranked.slice(0, maxAwards), ranked.slice(maxAwards)];
  const pairs = winners.flatMap((winner) => others.map((other) => pairOf(criteria, winner, other, method)));
  const [last, next] = [winners.at(-1), others[0]];
  return {
    lead:
      last === undefined || next === undefined
        ? null
        : displayPoints(subtractRates(last.totalPoints, next.totalPoints)),
    weights:
      criteria.length < 2 ? [] : criteria.map((criterion, index) => weightRoom(criterion, index, pairs, criteria)),
    scores: ranked.flatMap((bid) => criteria.flatMap((criterion, index) => scoreRoom(bid, criterion, index, pairs))),
  };
}

interface Pair {
  readonly winner: RankedBid;
  readonly other: RankedBid;
  /** Multipliers of the shares of the two. */
  readonly by: { readonly winner: Rate; readonly other: Rate };
  /** The winner's advantage for each percent of each criterion. */
  readonly gains: readonly Rate[];
  readonly advantage: Rate;
}

function pairOf(
  criteria: readonly WeightedCriterion[],
  winner: RankedBid,
  other: RankedBid,
  method: EvaluationMethod | undefined,
): Pair {
  const coefficient = method === 'coefficient';
  // The offered amount out of the adjusted one: adjusted × (1 + F ÷ k); any common factor does.
  const offered = (bid: RankedBid): Rate => {
    const weight = criteria.find(({ kind }) => kind !== 'quality')?.weight ?? ONE;
    return multiplyRates(bid.adjustedCents ?? ZERO, addRates(ONE, divideRates(bid.qualityPoints, weight)));
  };
  const by = coefficient ? { winner: offered(other), other: offered(winner) } : { winner: ONE, other: ONE };
  const gains = criteria.map(({ kind }, index) => {
    const shareOf = (bid: RankedBid): Rate => (coefficient && kind !== 'quality' ? ONE : (bid.shares[index] ?? ZERO));
    return subtractRates(multiplyRates(by.winner, shareOf(winner)), multiplyRates(by.other, shareOf(other)));
  });
  const advantage = sumRates(gains.map((gain, index) => multiplyRates(gain, criteria[index]?.weight ?? ZERO)));
  return { winner, other, by, gains, advantage };
}

function weightRoom(
  { id, weight }: WeightedCriterion,
  index: number,
  pairs: readonly Pair[],
  criteria: readonly WeightedCriterion[],
): WeightRoom {
  const rest = subtractRates(HUNDRED, weight);
  const turns = pairs.flatMap(({ gains, advantage }) => {
    // advantage(δ) = advantage + δ × slope, where the others keep their proportions.
    const own = gains[index] ?? ZERO;
    const ofRest = divideRates(subtractRates(advantage, multiplyRates(own, weight)), rest);
    const slope = subtractRates(own, ofRest);
    return slope.num === 0n ? [] : [divideRates(negate(advantage), slope)];
  });
  const within = (turn: Rate): boolean => compareRates(turn, negate(weight)) >= 0 && compareRates(turn, rest) <= 0;
  const inside = criteria.length < 2 ? [] : turns.filter(within);
  const down = inside
    .filter((turn) => turn.num <= 0n)
    .reduce<Rate | null>((a, b) => (a === null || compareRates(b, a) > 0 ? b : a), null);
  const up = inside
    .filter((turn) => turn.num >= 0n)
    .reduce<Rate | null>((a, b) => (a === null || compareRates(b, a) < 0 ? b : a), null);
  const shown = (turn: Rate | null): string | null => (turn === null ? null : displayPoints(addRates(weight, turn)));
  return { criterionId: id, weight: displayPoints(weight), down: shown(down), up: shown(up) };
}

function scoreRoom(bid: RankedBid, criterion: WeightedCriterion, index: number, pairs: readonly Pair[]): ScoreRoom[] {
  const scoring = scoringOf(criterion);
  if (scoring.kind !== 'panel') return [];
  const max = fraction(scoring.maxScore, 1);
  const share = bid.shares[index] ?? ZERO;
  const turns = pairs.flatMap(({ winner, other, by, advantage }) => {
    if (winner.bidId === bid.bidId) return [subtractRates(share, divided(advantage, criterion.weight, by.winner))];
    if (other.bidId === bid.bidId) return [addRates(share, divided(advantage, criterion.weight, by.other))];
    return [];
  });
  const possible = turns.filter((turn) => compareRates(turn, ZERO) >= 0 && compareRates(turn, ONE) <= 0);
  // The nearest to where it stands: for a winner the highest of the falls, for another the lowest of the rises.
  const nearest = possible.reduce<Rate | null>(
    (a, b) => (a === null || compareRates(distance(b, share), distance(a, share)) < 0 ? b : a),
    null,
  );
  const asScore = (of: Rate): string => displayPoints(multiplyRates(of, max));
  return [
    {
      bidId: bid.bidId,
      criterionId: criterion.id,
      score: asScore(share),
      turnsAt: nearest === null ? null : asScore(nearest),
    },
  ];
}

/** advantage ÷ (weight × multiplier); a multiplier of zero (a price of zero) turns at no score. */
function divided(advantage: Rate, weight: Rate, by: Rate): Rate {
  const unit = multiplyRates(weight, by);
  return unit.num === 0n ? fraction(2, 1) : divideRates(advantage, unit);
}

function distance(a: Rate, b: Rate): Rate {
  const difference = subtractRates(a, b);
  return difference.num < 0n ? negate(difference) : difference;
}
