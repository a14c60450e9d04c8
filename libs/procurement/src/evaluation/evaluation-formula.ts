import { multiplyRates, type Rate } from '@kasvutori/platform';
import { amountOf, isBeyondBound, type Share, shareOf } from './criterion-shares.js';
import {
  addRates,
  compareRates,
  displayCents,
  displayPoints,
  divideRates,
  HUNDRED,
  negate,
  ONE,
  subtractRates,
  sumRates,
  ZERO,
} from './exact.js';
import type {
  EvaluatedBid,
  LotRule,
  RankedBid,
  Ranking,
  TraceRow,
  UnrankedBid,
  WeightedCriterion,
} from './evaluation-types.js';

export type * from './evaluation-types.js';
export { addRates, compareRates, displayPoints };

/**
 * How the bids for one lot are compared (Procurement Act §§ 93–96: by the criteria and weights that were published). Points are exact
 * fractions; only what people read is rounded, so no rank ever hangs on a rounding. Every formula, with a worked example that a test
 * checks: docs/domain/evaluation.md.
 *
 *   best-ratio, lowest-price, fixed-price   Σ weight × share; the share of each criterion is in criterion-shares.ts
 *   coefficient                             price ÷ (1 + ΣF ÷ (1 − ΣFmax)), the lowest wins; F are the quality points ÷ 100
 *
 * Equal results: the lower comparison price goes first; if that is equal too, a lot is drawn. The ticket of a bid comes from the hashes of all
 * bids, which are published at the opening: nobody could know it before and anyone can compute it afterwards (lot-draw.ts).
 */
export const MAX_SCORE = 100;

interface Scored {
  readonly bid: EvaluatedBid;
  readonly shares: readonly Share[];
  readonly pricePoints: Rate;
  readonly qualityPoints: Rate;
  readonly adjusted: { readonly cents: Rate; readonly row: (lowest: Rate, points: Rate) => TraceRow } | null;
  /** The larger, the better. */
  readonly merit: Rate;
}

/** The bids in their order, the best first; the order in which they are given makes no difference. */
export function rankBids(
  criteria: readonly WeightedCriterion[],
  bids: readonly EvaluatedBid[],
  rule: LotRule = {},
): Ranking {
  const total = sumRates(criteria.map(({ weight }) => weight));
  if (compareRates(total, HUNDRED) !== 0) throw new RangeError('the weights of a lot sum to 100');
  // What keeps a bid out hangs on that bid alone, so one pass is enough: leaving it out cannot keep out another.
  const judged = bids.map((bid) => ({ bid, out: unrankedBy(criteria, bid, rule) }));
  const compared = judged.filter(({ out }) => out === undefined).map(({ bid }) => bid);
  const lowest = new Map(criteria.map((criterion) => [criterion.id, lowestOf(criterion, compared)]));
  const scored = compared.map((bid) => score(criteria, bid, lowest, rule));
  scored.sort((a, b) => compareRates(b.merit, a.merit) || comparePrices(a.bid, b.bid) || compareTickets(a.bid, b.bid));
  const ranked = scored.map((row, index) => rankedBid(scored, row, index));
  return {
    ranked,
    missing: scored.flatMap(({ bid, shares }) =>
      shares.filter(({ missing }) => missing).map(({ criterion }) => ({ bidId: bid.bidId, criterionId: criterion.id })),
    ),
    unranked: judged.flatMap(({ out }) => out ?? []).sort((a, b) => (a.bidId < b.bidId ? -1 : 1)),
  };
}

function lowestOf(criterion: WeightedCriterion, bids: readonly EvaluatedBid[]): Rate {
  if (criterion.kind === 'quality') return ZERO;
  const amounts = bids.map((bid) => amountOf(criterion, bid));
  return amounts.reduce((a, b) => (compareRates(b, a) < 0 ? b : a), amounts[0] ?? ZERO);
}

/** Why the bid is not compared, if it is not; a minimum is judged when everything it counts has been scored. */
function unrankedBy(
  criteria: readonly WeightedCriterion[],
  bid: EvaluatedBid,
  { minimums = [] }: LotRule,
): UnrankedBid | undefined {
  const { bidId, comparisonPriceCents } = bid;
  const beyond = criteria.find((criterion) => isBeyondBound(criterion, bid));
  if (beyond !== undefined)
    return { bidId, comparisonPriceCents, reason: 'beyond-bound', criterionId: beyond.id, points: null, minimum: null };
  for (const { criterionId, of, points: minimum } of minimums) {
    const shares = criteria.filter(({ id }) => of.includes(id)).map((criterion) => shareOf(criterion, bid, ZERO));
    const points = pointsOf(shares);
    if (shares.some(({ missing }) => missing) || compareRates(points, minimum) >= 0) continue;
    const said = { points: displayPoints(points), minimum: displayPoints(minimum) };
    return { bidId, comparisonPriceCents, reason: 'below-minimum', criterionId, ...said };
  }
  return undefined;
}

const pointsOf = (shares: readonly Share[]): Rate =>
  sumRates(shares.map(({ criterion, share }) => multiplyRates(criterion.weight, share)));

function score(
  criteria: readonly WeightedCriterion[],
  bid: EvaluatedBid,
  lowest: ReadonlyMap<string, Rate>,
  { method }: LotRule,
): Scored {
  const shares = criteria.map((criterion) => shareOf(criterion, bid, lowest.get(criterion.id) ?? ZERO));
  const pricePoints = pointsOf(shares.filter(({ criterion }) => criterion.kind !== 'quality'));
  const qualityPoints = pointsOf(shares.filter(({ criterion }) => criterion.kind === 'quality'));
  const scored = { bid, shares, pricePoints, qualityPoints };
  if (method !== 'coefficient') return { ...scored, adjusted: null, merit: addRates(pricePoints, qualityPoints) };
  const adjusted = adjust(criteria, bid, qualityPoints);
  return { ...scored, adjusted, merit: negate(adjusted.cents) };
}

/**
 * The coefficient method. F of a criterion is its points ÷ 100 and Fmax its weight ÷ 100, so 1 − ΣFmax is the weight of the price:
 * with 40 points of quality in all, full quality divides the price by 1 + 0.4 ÷ 0.6, and a bid without any by 1.
 */
function adjust(
  criteria: readonly WeightedCriterion[],
  bid: EvaluatedBid,
  quality: Rate,
): NonNullable<Scored['adjusted']> {
  const priced = criteria.find(({ kind }) => kind !== 'quality');
  if (priced === undefined) throw new RangeError('the coefficient method needs a price');
  const most = subtractRates(HUNDRED, priced.weight);
  const offered = amountOf(priced, bid);
  const cents = divideRates(offered, addRates(ONE, divideRates(quality, subtractRates(HUNDRED, most))));
  const row = (lowest: Rate, points: Rate): TraceRow => ({
    kind: 'adjusted',
    offered: displayCents(offered),
    quality: displayPoints(quality),
    most: displayPoints(most),
    adjusted: displayCents(cents),
    lowest: displayCents(lowest),
    points: displayPoints(points),
  });
  return { cents, row };
}

function rankedBid(scored: readonly Scored[], row: Scored, index: number): RankedBid {
  const { bid, shares, pricePoints, qualityPoints, adjusted } = row;
  const lowest = scored[0]?.adjusted?.cents ?? ZERO;
  const totalPoints =
    adjusted === null
      ? addRates(pricePoints, qualityPoints)
      : adjusted.cents.num === 0n
        ? HUNDRED
        : multiplyRates(HUNDRED, divideRates(lowest, adjusted.cents));
  return {
    bidId: bid.bidId,
    rank: index + 1,
    comparisonPriceCents: bid.comparisonPriceCents,
    pricePoints,
    qualityPoints,
    totalPoints,
    adjustedCents: adjusted?.cents ?? null,
    shares: shares.map(({ share }) => share),
    trace: [
      ...shares.flatMap(({ rows }) => rows),
      ...(adjusted === null ? [] : [adjusted.row(lowest, totalPoints)]),
      { kind: 'total', points: displayPoints(totalPoints) },
      ...tieRows(scored, row),
    ],
  };
}

/** Says why this bid stands before or after others with exactly the same result. */
function tieRows(scored: readonly Scored[], self: Scored): TraceRow[] {
  const equal = scored.filter((other) => other !== self && compareRates(other.merit, self.merit) === 0);
  const byPrice = equal.filter(({ bid }) => comparePrices(bid, self.bid) !== 0).map(({ bid }) => bid.bidId);
  const byDraw = equal.filter(({ bid }) => comparePrices(bid, self.bid) === 0).map(({ bid }) => bid.bidId);
  return [
    ...(byPrice.length > 0 ? [{ kind: 'tie' as const, rule: 'lower-price' as const, bidIds: byPrice }] : []),
    ...(byDraw.length > 0 ? [{ kind: 'tie' as const, rule: 'draw' as const, bidIds: byDraw }] : []),
  ];
}

const comparePrices = (a: EvaluatedBid, b: EvaluatedBid): number =>
  Number(a.comparisonPriceCents > b.comparisonPriceCents) - Number(a.comparisonPriceCents < b.comparisonPriceCents);

const compareTickets = (a: EvaluatedBid, b: EvaluatedBid): number =>
  Number(a.drawTicket > b.drawTicket) - Number(a.drawTicket < b.drawTicket);
