import {
  type CalendarDate,
  type Cents,
  centsToDecimal,
  helsinkiDateOf,
  type Language,
  type Localised,
  localised,
  parseCents,
} from '@kasvutori/platform';
import type { OpenedLot } from '../bidding/bid-contents.js';
import { callOffWords } from '../call-offs/call-off-terms.js';
import { displayPoints } from '../evaluation/evaluation-formula.js';
import { EVALUATION_RULE, explainRow, explainUnranked } from '../evaluation/evaluation-texts.js';
import { traceNames } from '../evaluation/lot-answers.js';
import type { RankedLot } from '../evaluation/rank-lots.js';
import type { DecidedLot, DecidedStandstill, KeptTrace } from './decision-queries.js';
import { partyPeriod, type PartyPeriod, type ServedBy } from './standstill.js';
import { NO_STANDSTILL } from './standstill-terms.js';

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
  readonly standstillDays: number;
  readonly standstillGround: DecidedStandstill | null;
  /** Whether it can be appealed to the Market Court. */
  readonly appealable: boolean;
  readonly sha256: string;
  readonly lots: readonly LotOfDecision[];
  readonly excluded: readonly {
    readonly bidId: string;
    readonly providerName: string;
    readonly grounds: string | Localised;
  }[];
  /** The decision that this one replaces. */
  readonly replacesNumber: string | null;
}

/** Whose copy is written: how it is served, until when it may act, and what it offered. */
export interface Party {
  readonly bidId: string;
  readonly providerId: string;
  readonly servedBy: ServedBy;
  readonly period: PartyPeriod;
  readonly offer: readonly OpenedLot[];
}

/**
 * What fills the decision template in a language; officers' own words stand as they were written. A party's copy tells the comparison of all, the
 * grounds of its own bid and of the winners', and nobody else's: other bidders' business is theirs (Procurement Act § 123; Act on Openness
 * 621/1999 § 24). The file of the authority (no party) has everything.
 */
export function decisionData(decision: DecisionToWrite, language: Language, party: Party | null = null) {
  const { lots, excluded, ...plain } = decision;
  const electronic = partyPeriod(decision.decidedAt, 'electronic');
  return {
    ...plain,
    sentOn: helsinkiDateOf(decision.decidedAt),
    waits: decision.standstillDays > 0,
    standstillWhy: whyNoStandstill(decision.standstillGround, language),
    forParty: party !== null,
    byPost: party?.servedBy === 'post',
    receivedOn: (party?.period ?? electronic).receivedOn,
    lastDay: (party?.period ?? electronic).lastDay,
    ownOffer: (party?.offer ?? []).map(({ number, title, prices, comparisonPriceCents }) => ({
      number,
      title,
      comparisonPrice: comparisonPriceCents,
      prices: prices.map(({ code, title: item, unit, quantity, unitPriceCents }) => ({
        code,
        item,
        unit,
        quantity,
        unitPrice: unitPriceCents,
      })),
    })),
    rule: localised(EVALUATION_RULE.text, language),
    clause: localised(EVALUATION_RULE.clause, language),
    lots: lots.map((lot) => lotData(lot, language, party)),
    excluded: excluded
      .filter(({ bidId }) => party === null || bidId === party.bidId)
      .map(({ providerName, grounds }) => ({
        bidder: providerName,
        grounds: typeof grounds === 'string' ? grounds : localised(grounds, language),
      })),
  };
}

const whyNoStandstill = (ground: DecidedStandstill | null, language: Language): string =>
  ground === 'regime' || ground === 'single-tenderer' || ground === 'call-off'
    ? localised(NO_STANDSTILL[ground], language)
    : '';

function lotData(
  { ranked, winners, passedOver, limit, outcome, grounds }: LotOfDecision,
  language: Language,
  party: Party | null,
) {
  const { lot, bids, ranking } = ranked;
  const names = traceNames([...lot.criteria, ...(lot.groups ?? [])], bids, language);
  const told = (bidId: string): boolean => party === null || bidId === party.bidId || winners.includes(bidId);
  return {
    number: lot.number,
    title: lot.title,
    awarded: outcome === 'awarded',
    winnerNames: winners.map((bidId) => names.bidder(bidId)).join(', '),
    grounds,
    limit,
    callOffText: lot.callOff == null ? '' : localised(callOffWords(lot.callOff), language),
    passedOverNames: passedOver.map((bidId) => names.bidder(bidId)).join(', '),
    notCompared: ranking.unranked.map((row) => ({
      bidder: names.bidder(row.bidId),
      sentence: explainUnranked(row, language, names),
    })),
    ranking: ranking.ranked.map((row) => ({
      rank: row.rank,
      bidder: names.bidder(row.bidId),
      comparisonPrice: row.comparisonPriceCents satisfies Cents,
      pricePoints: displayPoints(row.pricePoints),
      qualityPoints: displayPoints(row.qualityPoints),
      totalPoints: displayPoints(row.totalPoints),
      winner: winners.includes(row.bidId),
      passedOver: passedOver.includes(row.bidId),
    })),
    details: ranking.ranked
      .filter(({ bidId }) => told(bidId))
      .map(({ bidId }) => {
        const { rows, grounds: scoreGrounds } = keptTrace(ranked, bidId);
        return {
          bidder: names.bidder(bidId),
          rows: rows.map((trace) => ({
            sentence: sentences([
              explainRow(trace, language, names),
              ...('criterionId' in trace
                ? scoreGrounds
                    .filter(({ criterionId }) => criterionId === trace.criterionId)
                    .map(({ ground }) => ground)
                : []),
            ]),
          })),
        };
      }),
    advantages: party === null ? [] : winners.flatMap((winner) => advantagesOf(ranked, winner, party.bidId, language)),
  };
}

/** What the winner's bid got and the party's own did not, criterion by criterion (§ 123: the relative advantages of the winning bid). */
function advantagesOf(ranked: RankedLot, winner: string, own: string, language: Language) {
  if (winner === own) return [];
  const { lot, bids } = ranked;
  const names = traceNames(lot.criteria, bids, language);
  const pointsOf = (bidId: string) =>
    new Map(
      keptTrace(ranked, bidId).rows.flatMap((row) =>
        'criterionId' in row && 'points' in row ? [[row.criterionId, row.points] as const] : [],
      ),
    );
  const theirs = pointsOf(winner);
  const mine = pointsOf(own);
  if (mine.size === 0) return [];
  const rows = lot.criteria.flatMap(({ id, title }) => {
    const [won, got] = [theirs.get(id), mine.get(id)];
    if (won === undefined || got === undefined) return [];
    return [{ criterion: title, winner: won, own: got, difference: centsToDecimal(parseCents(won) - parseCents(got)) }];
  });
  return [{ bidder: names.bidder(winner), rows }];
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
