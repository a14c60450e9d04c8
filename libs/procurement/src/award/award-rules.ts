import type { RankedBid, Ranking } from '../evaluation/evaluation-formula.js';

export const DECISION_STATUSES = ['standstill', 'final'] as const;
export type DecisionStatus = (typeof DECISION_STATUSES)[number];

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

export type DecisionRefusal = 'evaluation-incomplete' | 'decided-by-only-scorer' | 'lot-without-bids';

/**
 * The winners of a lot: the first `maxAwards` of its ranking. There is nothing to choose here: whoever was ranked best by
 * the published weights has to be awarded (Procurement Act § 93), and the only other outcome is to award nobody (§ 125).
 */
export function winnersOf(lot: LotToDecide): readonly RankedBid[] {
  return lot.outcome === 'awarded' ? lot.ranking.ranked.slice(0, lot.maxAwards) : [];
}

/** @param scorers the persons who scored any quality criterion of the tender. */
export function decisionRefusal(
  lots: readonly LotToDecide[],
  scorers: readonly string[],
  deciderId: string,
): DecisionRefusal | undefined {
  const awarded = lots.filter(({ outcome }) => outcome === 'awarded');
  if (awarded.some(({ ranking }) => ranking.ranked.length === 0)) return 'lot-without-bids';
  if (awarded.some(({ ranking }) => ranking.missing.length > 0)) return 'evaluation-incomplete';
  return onlyScorer(scorers, deciderId) ? 'decided-by-only-scorer' : undefined;
}

/** One person's judgement never carries an award alone: whoever gave every score leaves the decision to somebody else. */
export function onlyScorer(scorers: readonly string[], personId: string): boolean {
  return scorers.length > 0 && scorers.every((scorer) => scorer === personId);
}

/** Whether contracts may be made on the decision: the standstill is over (Procurement Act § 129) and nobody has reopened it. */
export function standstillIsOver(standstillEndsAt: Date, now: Date): boolean {
  return now >= standstillEndsAt;
}
