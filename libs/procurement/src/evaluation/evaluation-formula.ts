import { type Cents, centsToDecimal, divideRounded, fraction, multiplyRates, type Rate } from '@kasvutori/platform';

/**
 * How the bids for one lot are compared (Procurement Act §§ 93–96: best price–quality ratio by the weights that were published).
 * Points are exact fractions; only what people read is rounded, so no rank ever hangs on a rounding.
 *
 *   price    weight × lowest comparison price ÷ this bid's comparison price (a price of zero gets the whole weight)
 *   quality  weight × average of the officers' scores ÷ 5, for each criterion
 *
 * Equal points: the lower comparison price goes first; if that is equal too, a lot is drawn. The ticket of a bid comes from the hashes of all bids,
 * which are published at the opening: nobody could know it before and anyone can compute it afterwards (lot-draw.ts).
 */
export const MAX_SCORE = 5;

export interface WeightedCriterion {
  readonly id: string;
  readonly kind: 'price' | 'quality';
  /** Percent; the weights of a lot sum to 100. */
  readonly weight: Rate;
}

export interface EvaluatedBid {
  readonly bidId: string;
  readonly comparisonPriceCents: Cents;
  /** Scores 0–5 of each quality criterion, one for each officer who scored it. */
  readonly scores: ReadonlyMap<string, readonly number[]>;
  /** Lower goes first among bids that are equal in everything else. */
  readonly drawTicket: string;
}

export type TieRule = 'lower-price' | 'draw';

/** A row of the arithmetic, in no language: amounts and points as decimal strings, points rounded to two decimals. */
export type TraceRow =
  | {
      readonly kind: 'price';
      readonly criterionId: string;
      readonly weight: string;
      readonly lowest: string;
      readonly offered: string;
      readonly points: string;
    }
  | {
      readonly kind: 'quality';
      readonly criterionId: string;
      readonly weight: string;
      readonly scores: readonly number[];
      /** Rounded to two decimals; null while nobody has scored. */
      readonly average: string | null;
      readonly points: string;
    }
  | { readonly kind: 'total'; readonly points: string }
  | { readonly kind: 'tie'; readonly rule: TieRule; readonly bidIds: readonly string[] };

export interface RankedBid {
  readonly bidId: string;
  readonly rank: number;
  readonly comparisonPriceCents: Cents;
  readonly pricePoints: Rate;
  readonly qualityPoints: Rate;
  readonly totalPoints: Rate;
  readonly trace: readonly TraceRow[];
}

export interface Ranking {
  readonly ranked: readonly RankedBid[];
  /** Criteria that nobody has scored yet; while there are any, the order is provisional. */
  readonly missing: readonly { readonly bidId: string; readonly criterionId: string }[];
}

const ZERO = fraction(0n, 1n);

/** The bids in their order, the best first; the order in which they are given makes no difference. */
export function rankBids(criteria: readonly WeightedCriterion[], bids: readonly EvaluatedBid[]): Ranking {
  const total = criteria.reduce((sum, { weight }) => addRates(sum, weight), ZERO);
  if (compareRates(total, fraction(100n, 1n)) !== 0) throw new RangeError('the weights of a lot sum to 100');
  const lowestCents = bids
    .map((bid) => bid.comparisonPriceCents)
    .reduce((a, b) => (b < a ? b : a), bids[0]?.comparisonPriceCents ?? 0n);
  const scored = bids.map((bid) => ({ bid, ...scoreBid(criteria, bid, lowestCents) }));
  scored.sort(
    (a, b) => compareRates(b.totalPoints, a.totalPoints) || comparePrices(a.bid, b.bid) || compareTickets(a.bid, b.bid),
  );
  const ranked = scored.map(({ bid, rows, ...points }, index) => ({
    bidId: bid.bidId,
    rank: index + 1,
    comparisonPriceCents: bid.comparisonPriceCents,
    ...points,
    trace: [...rows, { kind: 'total' as const, points: displayPoints(points.totalPoints) }, ...tieRows(scored, index)],
  }));
  const quality = criteria.filter(({ kind }) => kind === 'quality');
  const missing = ranked.flatMap(({ bidId }) =>
    quality
      .filter(({ id }) => (bids.find((bid) => bid.bidId === bidId)?.scores.get(id) ?? []).length === 0)
      .map(({ id }) => ({ bidId, criterionId: id })),
  );
  return { ranked, missing };
}

interface Scored {
  readonly bid: EvaluatedBid;
  readonly pricePoints: Rate;
  readonly qualityPoints: Rate;
  readonly totalPoints: Rate;
  readonly rows: readonly TraceRow[];
}

function scoreBid(criteria: readonly WeightedCriterion[], bid: EvaluatedBid, lowestCents: Cents): Omit<Scored, 'bid'> {
  let pricePoints = ZERO;
  let qualityPoints = ZERO;
  const rows = criteria.map((criterion): TraceRow => {
    const { id: criterionId, weight } = criterion;
    if (criterion.kind === 'price') {
      const points = priceRate(bid.comparisonPriceCents, lowestCents, weight);
      pricePoints = addRates(pricePoints, points);
      const [lowest, offered] = [centsToDecimal(lowestCents), centsToDecimal(bid.comparisonPriceCents)];
      return {
        kind: 'price',
        criterionId,
        weight: displayPoints(weight),
        lowest,
        offered,
        points: displayPoints(points),
      };
    }
    const scores = [...(bid.scores.get(criterionId) ?? [])].sort((a, b) => a - b);
    const average =
      scores.length === 0
        ? null
        : fraction(
            scores.reduce((sum, score) => sum + score, 0),
            scores.length,
          );
    const points = average === null ? ZERO : multiplyRates(weight, multiplyRates(average, fraction(1, MAX_SCORE)));
    qualityPoints = addRates(qualityPoints, points);
    const shown = average === null ? null : displayPoints(average);
    return {
      kind: 'quality',
      criterionId,
      weight: displayPoints(weight),
      scores,
      average: shown,
      points: displayPoints(points),
    };
  });
  return { pricePoints, qualityPoints, totalPoints: addRates(pricePoints, qualityPoints), rows };
}

/** Relative price. Zero is the lowest price there can be, so it takes all points; beside it every other price takes none. */
function priceRate(offeredCents: Cents, lowestCents: Cents, weight: Rate): Rate {
  return offeredCents === 0n ? weight : multiplyRates(weight, fraction(lowestCents, offeredCents));
}

/** Says why this bid stands before or after others with exactly the same points. */
function tieRows(scored: readonly Scored[], index: number): TraceRow[] {
  const self = scored[index];
  if (self === undefined) return [];
  const equal = scored.filter((other) => other !== self && compareRates(other.totalPoints, self.totalPoints) === 0);
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

export function addRates(a: Rate, b: Rate): Rate {
  return fraction(a.num * b.den + b.num * a.den, a.den * b.den);
}

export function compareRates(a: Rate, b: Rate): number {
  const [left, right] = [a.num * b.den, b.num * a.den];
  return Number(left > right) - Number(left < right);
}

/** Two decimals, half up: "54.55". For reading only. */
export function displayPoints(points: Rate): string {
  return centsToDecimal(divideRounded(points.num * 100n, points.den, 'half-up'));
}
