import { fraction, multiplyRates, parseCents, parseRate, type Rate } from '@kasvutori/platform';
import { type Bounds, type Scoring, scoringOf } from '../criteria/scoring.js';
import type { EvaluatedBid, TraceRow, WeightedCriterion } from './evaluation-types.js';
import {
  clamp,
  compareRates,
  displayCents,
  displayPoints,
  divideRates,
  ONE,
  subtractRates,
  sumRates,
  ZERO,
} from './exact.js';
import { lifeCycleCost } from './life-cycle.js';

/** What a bid earns of one criterion: a share of its weight, from 0 to 1, and how that came. */
export interface Share {
  readonly criterion: WeightedCriterion;
  /** Zero while nobody has scored. */
  readonly share: Rate;
  readonly missing: boolean;
  readonly rows: readonly TraceRow[];
}

/** What a price or cost criterion compares, in cents: the comparison price, or the life-cycle cost. */
export function amountOf({ id, scoring }: WeightedCriterion, bid: EvaluatedBid): Rate {
  const lifeCycle = scoring !== undefined && scoring !== null && 'lifeCycle' in scoring ? scoring.lifeCycle : undefined;
  if (lifeCycle === undefined) return fraction(bid.comparisonPriceCents, 1);
  return lifeCycleCost(lifeCycle, bid.comparisonPriceCents, statedCents(id, bid)).cents;
}

/** @param lowest the lowest amount among the bids that are compared. */
export function shareOf(criterion: WeightedCriterion, bid: EvaluatedBid, lowest: Rate): Share {
  const scoring = scoringOf(criterion);
  switch (scoring.kind) {
    case 'relative':
    case 'linear':
      return amountShare(criterion, scoring, bid, lowest);
    case 'panel':
      return panelShare(criterion, scoring.maxScore, bid);
    case 'stated-value':
    case 'yes-no':
      return valueShare(criterion, scoring, bid);
  }
}

/** Whether the published bounds keep the bid out of the comparison. */
export function isBeyondBound(criterion: WeightedCriterion, bid: EvaluatedBid): boolean {
  const scoring = scoringOf(criterion);
  if (scoring.kind === 'linear' && scoring.beyondWorst === 'exclude')
    return compareRates(amountOf(criterion, bid), fraction(parseCents(scoring.worst), 1)) > 0;
  if (scoring.kind !== 'stated-value' || scoring.beyondWorst !== 'exclude') return false;
  const value = bid.values?.get(criterion.id);
  return value !== undefined && compareRates(along(scoring, value), ZERO) < 0;
}

function amountShare(
  criterion: WeightedCriterion,
  scoring: Extract<Scoring, { kind: 'relative' | 'linear' }>,
  bid: EvaluatedBid,
  lowest: Rate,
): Share {
  const { id: criterionId, weight } = criterion;
  const offered = amountOf(criterion, bid);
  const rows: TraceRow[] = [];
  if (scoring.lifeCycle !== undefined) {
    const { years, discountRate } = scoring.lifeCycle;
    const { cents, lines } = lifeCycleCost(scoring.lifeCycle, bid.comparisonPriceCents, statedCents(criterionId, bid));
    const price = displayCents(fraction(bid.comparisonPriceCents, 1));
    rows.push({ kind: 'life-cycle', criterionId, years, discountRate, price, lines, total: displayCents(cents) });
  }
  const said = { criterionId, weight: displayPoints(weight), offered: displayCents(offered) };
  if (scoring.kind === 'relative') {
    // Zero is the lowest there can be, so it takes all points; beside it every other takes none.
    const share = offered.num === 0n ? ONE : divideRates(lowest, offered);
    rows.push({ kind: 'price', ...said, lowest: displayCents(lowest), points: shown(weight, share) });
    return { criterion, share, missing: false, rows };
  }
  const [best, worst] = [scoring.best, scoring.worst].map((amount): Rate => fraction(parseCents(amount), 1)) as [
    Rate,
    Rate,
  ];
  const share = clamp(divideRates(subtractRates(worst, offered), subtractRates(worst, best)));
  const bounds = { best: displayCents(best), worst: displayCents(worst) };
  rows.push({ kind: 'linear', ...said, ...bounds, points: shown(weight, share) });
  return { criterion, share, missing: false, rows };
}

function panelShare(criterion: WeightedCriterion, max: number, bid: EvaluatedBid): Share {
  const { id: criterionId, weight } = criterion;
  const scores = [...(bid.scores.get(criterionId) ?? [])].sort((a, b) => a - b);
  const missing = scores.length === 0;
  const average = missing
    ? ZERO
    : divideRates(sumRates(scores.map((score) => fraction(score, 1))), fraction(scores.length, 1));
  const share = divideRates(average, fraction(max, 1));
  const row: TraceRow = {
    kind: 'quality',
    criterionId,
    weight: displayPoints(weight),
    scores,
    average: missing ? null : displayPoints(average),
    max,
    points: shown(weight, share),
  };
  return { criterion, share, missing, rows: [row] };
}

function valueShare(
  criterion: WeightedCriterion,
  scoring: Extract<Scoring, { kind: 'stated-value' | 'yes-no' }>,
  bid: EvaluatedBid,
): Share {
  const { id: criterionId, weight } = criterion;
  const value = bid.values?.get(criterionId);
  const said = { criterionId, weight: displayPoints(weight), value: value === undefined ? null : displayValue(value) };
  if (scoring.kind === 'yes-no') {
    const share = value === undefined ? ZERO : clamp(value);
    return {
      criterion,
      share,
      missing: value === undefined,
      rows: [{ kind: 'yes-no', ...said, points: shown(weight, share) }],
    };
  }
  const share = value === undefined ? ZERO : clamp(along(scoring, value));
  const { best, worst } = scoring;
  const rows: TraceRow[] = [{ kind: 'stated', ...said, best, worst, points: shown(weight, share) }];
  return { criterion, share, missing: value === undefined, rows };
}

/** 0 at the worst bound, 1 at the best, whichever of them is the larger. */
function along({ best, worst }: Bounds, value: Rate): Rate {
  const [from, to] = [parseRate(worst), parseRate(best)];
  return divideRates(subtractRates(value, from), subtractRates(to, from));
}

const shown = (weight: Rate, share: Rate): string => displayPoints(multiplyRates(weight, share));

/** Stated values are kept in units; a component of a cost is in euros. */
const statedCents =
  (criterionId: string, { values }: EvaluatedBid) =>
  (code: string): Rate | undefined => {
    const euros = values?.get(`${criterionId}/${code}`);
    return euros === undefined ? undefined : multiplyRates(euros, fraction(100, 1));
  };

/** A stated number has at most six decimals, so this is exact. */
function displayValue({ num, den }: Rate): string {
  const millionths = ((num < 0n ? -num : num) * 1_000_000n) / den;
  const decimals = (millionths % 1_000_000n).toString().padStart(6, '0').replace(/0+$/, '');
  return `${num < 0n ? '-' : ''}${millionths / 1_000_000n}${decimals === '' ? '' : `.${decimals}`}`;
}
