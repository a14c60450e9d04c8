import {
  type CalendarDate,
  type Cents,
  helsinkiDateOf,
  type Language,
  type Localised,
  localised,
} from '@kasvutori/platform';
import { displayPoints } from '../evaluation/evaluation-formula.js';
import { EVALUATION_RULE, explainRow } from '../evaluation/evaluation-texts.js';
import { traceNames } from '../evaluation/evaluation-view.js';
import type { RankedLot } from '../evaluation/rank-lots.js';
import type { DecidedLot, KeptTrace } from './decision-queries.js';

/** A lot with its comparison and what was decided of it. */
export interface LotOfDecision extends DecidedLot {
  readonly ranked: RankedLot;
  readonly winners: readonly string[];
  /** Better bids that gave way to the limit on lots per bidder. */
  readonly passedOver: readonly string[];
  /** How many lots one bidder may win. */
  readonly limit: number | null;
}

export interface DecisionToWrite {
  readonly number: string;
  readonly tenderNumber: string;
  readonly tenderTitle: Localised;
  readonly authorityName: string;
  readonly decidedBy: string;
  readonly decidedAt: Date;
  readonly grounds: string;
  readonly standstillLastDay: CalendarDate;
  readonly sha256: string;
  readonly lots: readonly LotOfDecision[];
  readonly excluded: readonly { readonly providerName: string; readonly grounds: string | Localised }[];
}

/** What fills the decision template in a language; officers' own words stand as they were written. */
export function decisionData(decision: DecisionToWrite, language: Language) {
  const { lots, excluded, ...plain } = decision;
  return {
    ...plain,
    sentOn: helsinkiDateOf(decision.decidedAt),
    rule: localised(EVALUATION_RULE.text, language),
    clause: localised(EVALUATION_RULE.clause, language),
    lots: lots.map((lot) => lotData(lot, language)),
    excluded: excluded.map(({ providerName, grounds }) => ({
      bidder: providerName,
      grounds: typeof grounds === 'string' ? grounds : localised(grounds, language),
    })),
  };
}

function lotData({ ranked, winners, passedOver, limit, outcome, grounds }: LotOfDecision, language: Language) {
  const { lot, bids, ranking } = ranked;
  const names = traceNames(lot.criteria, bids, language);
  return {
    number: lot.number,
    title: lot.title,
    awarded: outcome === 'awarded',
    winnerNames: winners.map((bidId) => names.bidder(bidId)).join(', '),
    grounds,
    limit,
    passedOverNames: passedOver.map((bidId) => names.bidder(bidId)).join(', '),
    ranking: ranking.ranked.map((row) => {
      const { rows, grounds: scoreGrounds } = keptTrace(ranked, row.bidId);
      return {
        rank: row.rank,
        bidder: names.bidder(row.bidId),
        comparisonPrice: row.comparisonPriceCents satisfies Cents,
        pricePoints: displayPoints(row.pricePoints),
        qualityPoints: displayPoints(row.qualityPoints),
        totalPoints: displayPoints(row.totalPoints),
        winner: winners.includes(row.bidId),
        passedOver: passedOver.includes(row.bidId),
        rows: rows.map((trace) => ({
          sentence: sentences([
            explainRow(trace, language, names),
            ...('criterionId' in trace
              ? scoreGrounds.filter(({ criterionId }) => criterionId === trace.criterionId).map(({ ground }) => ground)
              : []),
          ]),
        })),
      };
    }),
  };
}

/** The arithmetic alone, or followed by what the officers wrote, each ended once. */
function sentences([first = '', ...more]: readonly string[]): string {
  return more.length === 0 ? first : [first, ...more].map((text) => text.trim().replace(/(?<![.!?])$/, '.')).join(' ');
}

/** What is kept of one bid's arithmetic with the grounds of its scores. */
export function keptTrace({ ranking, scores }: RankedLot, bidId: string): KeptTrace {
  return {
    rows: ranking.ranked.find((row) => row.bidId === bidId)?.trace ?? [],
    grounds: scores
      .filter((score) => score.bidId === bidId)
      .map(({ criterionId, score, ground }) => ({ criterionId, score, ground })),
  };
}
