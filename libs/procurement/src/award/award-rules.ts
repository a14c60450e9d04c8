import type { RankedBid, Ranking } from '../evaluation/evaluation-formula.js';

export const LOT_OUTCOMES = ['awarded', 'not-awarded'] as const;
export type LotOutcome = (typeof LOT_OUTCOMES)[number];

/** One lot as it is decided. */
export interface LotToDecide {
  readonly lotId: string;
  readonly maxAwards: number;
  readonly ranking: Ranking;
  /** What the approver decided; a lot without bids is always 'not-awarded'. */
  readonly outcome: LotOutcome;
}

export type DecisionRefusal =
  | 'evaluation-incomplete'
  | 'decided-by-only-scorer'
  | 'lot-without-bids'
  | 'award-limit-leaves-none';

/** A better bid that gave way, because its bidder had won as many lots as it may. */
export interface PassedOver {
  readonly lotId: string;
  readonly bidId: string;
  /** The lots it was awarded before, in the order published. */
  readonly wonLotIds: readonly string[];
}

export interface Winners {
  readonly winners: ReadonlyMap<string, readonly RankedBid[]>;
  readonly passedOver: readonly PassedOver[];
  /** By lot, the bids that could not win it whatever their rank, because their bidder wins its number of lots before it. */
  readonly full: ReadonlyMap<string, readonly RankedBid[]>;
}

/**
 * The winners of every lot: the first `maxAwards` of its ranking. There is nothing to choose here: whoever was ranked best by the
 * published weights has to be awarded (Procurement Act § 93), and the only other outcome is to award nobody (§ 125). When one
 * bidder may win at most `limit` lots (§ 75; directive 2014/24/EU, article 46(2)) the lots are awarded in the order in which they were published, so a bidder gets the earlier ones among those it would win, and
 * each later lot goes to the next in its own ranking. One provider has one bid, so a bid stands for its bidder.
 */
export function winnersWithinLimit(lots: readonly LotToDecide[], limit: number | null): Winners {
  const won = new Map<string, readonly string[]>();
  const wonBy = ({ bidId }: RankedBid): readonly string[] => won.get(bidId) ?? [];
  const passedOver: PassedOver[] = [];
  const winners = new Map<string, readonly RankedBid[]>();
  const full = new Map<string, readonly RankedBid[]>();
  for (const { lotId, maxAwards, outcome, ranking } of lots) {
    const compared = outcome === 'awarded' ? ranking.ranked : [];
    const held = compared.filter((bid) => limit !== null && wonBy(bid).length >= limit);
    const taken = compared.filter((bid) => !held.includes(bid)).slice(0, maxAwards);
    const lastRank = taken.length < maxAwards ? Infinity : (taken.at(-1)?.rank ?? Infinity);
    for (const bid of held)
      if (bid.rank < lastRank) passedOver.push({ lotId, bidId: bid.bidId, wonLotIds: wonBy(bid) });
    for (const bid of taken) won.set(bid.bidId, [...wonBy(bid), lotId]);
    winners.set(lotId, taken);
    full.set(lotId, held);
  }
  return { winners, passedOver, full };
}

/** What is decided unless somebody decides otherwise: every lot goes to its winners, and a lot without one to nobody. */
export function proposedWinners(lots: readonly Omit<LotToDecide, 'outcome'>[], limit: number | null) {
  const proposed = winnersWithinLimit(
    lots.map((lot) => ({ ...lot, outcome: 'awarded' })),
    limit,
  );
  const outcomeOf = (lotId: string): LotOutcome =>
    proposed.winners.get(lotId)?.length === 0 ? 'not-awarded' : 'awarded';
  return { ...proposed, lots: lots.map((lot): LotToDecide => ({ ...lot, outcome: outcomeOf(lot.lotId) })) };
}

/** @param scorers the persons who scored any quality criterion of the tender. */
export function decisionRefusal(
  lots: readonly LotToDecide[],
  scorers: readonly string[],
  deciderId: string,
  limit: number | null = null,
): DecisionRefusal | undefined {
  const awarded = lots.filter(({ outcome }) => outcome === 'awarded');
  if (awarded.some(({ ranking }) => ranking.ranked.length === 0)) return 'lot-without-bids';
  if (awarded.some(({ ranking }) => ranking.missing.length > 0)) return 'evaluation-incomplete';
  const { winners } = winnersWithinLimit(lots, limit);
  if (awarded.some(({ lotId }) => winners.get(lotId)?.length === 0)) return 'award-limit-leaves-none';
  return onlyScorer(scorers, deciderId) ? 'decided-by-only-scorer' : undefined;
}

/** One person's judgement never carries an award alone: whoever gave every score leaves the decision to somebody else. */
export function onlyScorer(scorers: readonly string[], personId: string): boolean {
  return scorers.length > 0 && scorers.every((scorer) => scorer === personId);
}

/** Whether the standstill is over (Procurement Act § 129); whether a contract may be made hangs on more than that. */
export function standstillIsOver(standstillEndsAt: Date, now: Date): boolean {
  return now >= standstillEndsAt;
}
