import { type AuthorityActor, dbNow, emit, newId, recordMove, type Tx } from '@kasvutori/platform';
import { moveBid } from '../bidding/bid-lifecycle.js';
import { changeBidStatus, type BidRow } from '../bidding/bid-queries.js';
import type { TenderForBids } from '../bidding/bid-terms.js';
import { readEvaluatedLots } from '../evaluation/evaluation-queries.js';
import { type RankedLot, rankLots } from '../evaluation/rank-lots.js';
import { holdNamedTender } from '../evaluation/hold-in-evaluation.js';
import { requireScreened } from '../screening/screened-bids.js';
import { moveTender } from '../tenders/move-tender.js';
import { awardDecided } from './award-events.js';
import { awardProblem } from './award-problems.js';
import { decisionRefusal, type LotToDecide, winnersWithinLimit } from './award-rules.js';
import { keptTrace, type LotOfDecision } from './decision-document.js';
import { decisionInputs } from './decision-inputs.js';
import {
  type Bidder,
  changeDecision,
  type DecidedLot,
  type DecisionRow,
  insertAward,
  insertDecision,
  insertLotDecision,
  insertRanking,
  insertUnranked,
  type NewDecision,
  readAwardLimit,
  readBidders,
  readDecisionsOf,
} from './decision-queries.js';
import { correctRequests } from './correct-requests.js';
import { serveDecision } from './serve-decision.js';
import { type ServedBy, type Standstill, standstillOfParties } from './standstill.js';
import { chosenStandstill, type StandstillChoice } from './standstill-terms.js';
import { readStandstillTerms } from './read-decision-terms.js';
import { concludeAward } from './conclude-award.js';

export interface DecideInput {
  /** Grounds of the decision as a whole; each lot has its own besides. */
  readonly grounds: string;
  readonly lots: readonly DecidedLot[];
  /** How a bidder is served; electronically unless said. */
  readonly served?: readonly { readonly providerId: string; readonly by: ServedBy }[] | undefined;
  /** Where the law leaves a choice; what the regime says unless said. */
  readonly standstill?: StandstillChoice | undefined;
}

/**
 * Decides every lot of a tender: freezes the ranking, names the winners, accepts and rejects the bids, serves the decision on every bidder
 * and starts the standstill that the law asks for, or none. Mails leave when the transaction has committed, the day the standstill is counted from.
 */
export async function decideAward(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  input: DecideInput,
  publicUrl: string,
): Promise<void> {
  const tender = await holdNamedTender(tx, actor, tenderId);
  const now = await dbNow(tx);
  const ranked = await rankLots(tx, await readEvaluatedLots(tx, { tenderId }));
  const limit = await readAwardLimit(tx, tenderId);
  const lots = matchLots(ranked, input.lots, limit);
  const scorers = ranked.flatMap(({ scores, individual }) =>
    [...scores, ...(individual ?? [])].map(({ scoredBy }) => scoredBy),
  );
  const refusal = decisionRefusal(lots.map(toDecide), scorers, actor.personId, limit);
  if (refusal !== undefined) throw awardProblem(refusal);
  const compared = [...new Set(ranked.flatMap(({ bids }) => bids.map(({ bidId }) => bidId)))];
  await requireScreened(
    tx,
    tenderId,
    compared,
    ranked.some(({ individual }) => individual !== undefined),
  );

  const bidders = await readBidders(tx, tenderId);
  const servedBy = matchServed(input.served ?? [], bidders);
  const terms = await readStandstillTerms(tx, tenderId, bidders, now);
  const chosen = chosenStandstill(terms, input.standstill);
  if (!chosen.ok) throw awardProblem(chosen.refusal, { field: '/standstill' });
  const period = {
    ...standstillOfParties(now, [...servedBy.values()], chosen.days),
    standstillDays: chosen.days,
    standstillGround: terms.ground,
  };
  const decision = await keepDecision(tx, actor, tender, input.grounds, lots, bidders, period, now);
  const awards = await keepLots(tx, decision, lots, now);
  await settleBids(tx, actor, tender, bidders, new Set(lots.flatMap(({ winners }) => winners)), now);
  const decided = { ...decision, appealable: terms.appealable };
  await serveDecision(tx, tender, decided, lots, await readBidders(tx, tenderId), servedBy, publicUrl, now);
  await moveTender(tx, actor, tenderId, 'decide', now);
  await emit(tx, awardDecided, { decisionId: decision.id, tenderId, authorityId: tender.authorityId, awards });
  if (chosen.days === 0) await concludeAward(tx, actor, tenderId);
}

/** How every bidder is served. */
function matchServed(
  served: NonNullable<DecideInput['served']>,
  bidders: readonly Bidder[],
): ReadonlyMap<string, ServedBy> {
  for (const [index, { providerId }] of served.entries())
    if (!bidders.some((bidder) => bidder.providerId === providerId))
      throw awardProblem('served-party-unknown', { field: `/served/${index}/providerId` });
  return new Map(
    bidders.map(({ providerId }) => [
      providerId,
      served.find((party) => party.providerId === providerId)?.by ?? 'electronic',
    ]),
  );
}

/** Every lot is decided exactly once. */
function matchLots(
  ranked: readonly RankedLot[],
  decided: readonly DecidedLot[],
  limit: number | null,
): LotOfDecision[] {
  for (const [index, { lotId }] of decided.entries()) {
    const field = `/lots/${index}/lotId`;
    if (!ranked.some(({ lot }) => lot.id === lotId)) throw awardProblem('lot-not-of-tender', { field });
    if (decided.findIndex((other) => other.lotId === lotId) !== index)
      throw awardProblem('lot-decided-twice', { field });
  }
  const matched = ranked.map((rankedLot) => {
    const { lot } = rankedLot;
    const own = decided.find(({ lotId }) => lotId === lot.id);
    if (own === undefined) throw awardProblem('lot-not-decided', { field: '/lots', params: { number: lot.number } });
    return { ...own, ranked: rankedLot };
  });
  const { winners, passedOver } = winnersWithinLimit(matched.map(toDecide), limit);
  return matched.map((lot) => ({
    ...lot,
    winners: (winners.get(lot.lotId) ?? []).map(({ bidId }) => bidId),
    limit,
    passedOver: passedOver.filter(({ lotId }) => lotId === lot.lotId).map(({ bidId }) => bidId),
  }));
}

const toDecide = ({ lotId, outcome, ranked: { lot, ranking } }: DecidedLot & { ranked: RankedLot }): LotToDecide => ({
  lotId,
  outcome,
  ranking,
  maxAwards: lot.maxAwards,
});

async function keepDecision(
  tx: Tx,
  actor: AuthorityActor,
  tender: TenderForBids,
  grounds: string,
  lots: readonly LotOfDecision[],
  bidders: readonly Bidder[],
  { lastDay, endsAt, ...standstill }: Standstill & Pick<DecisionRow, 'standstillDays' | 'standstillGround'>,
  now: Date,
): Promise<NewDecision & { replacesNumber: string | null }> {
  const [earlier] = await readDecisionsOf(tx, tender.id);
  if (earlier !== undefined) await changeDecision(tx, earlier, 'replace', now);
  const versionNo = (earlier?.versionNo ?? 0) + 1;
  const excluded = bidders
    .filter(({ status }) => status === 'excluded')
    .map(({ bidId, exclusion }) => ({ bidId, exclusion }));
  const inputs = decisionInputs({
    tenderId: tender.id,
    decidedBy: actor.personId,
    decidedAt: now,
    grounds,
    lots,
    excluded,
  });
  const decision = {
    id: newId(),
    tenderId: tender.id,
    authorityId: tender.authorityId,
    number: tender.number.replace(/^T/, 'HP') + (versionNo === 1 ? '' : `-${versionNo}`),
    grounds,
    decidedBy: actor.personId,
    decidedByName: actor.name,
    decidedAt: now,
    sentAt: now,
    standstillLastDay: lastDay,
    standstillEndsAt: endsAt,
    ...standstill,
    inputs: inputs.text,
    sha256: inputs.sha256,
    versionNo,
    replacesId: earlier?.id ?? null,
  };
  await insertDecision(tx, decision);
  await correctRequests(tx, actor, decision);
  return { ...decision, replacesNumber: earlier?.number ?? null };
}

/** Freezes each lot's ranking and names its winners. */
async function keepLots(
  tx: Tx,
  decision: Pick<DecisionRow, 'id' | 'tenderId' | 'authorityId'>,
  lots: readonly LotOfDecision[],
  now: Date,
) {
  const awards: { awardId: string; lotId: string; providerId: string }[] = [];
  const { id: decisionId, tenderId, authorityId } = decision;
  for (const lot of lots) {
    const { lotId, ranked, winners } = lot;
    await insertLotDecision(tx, decisionId, lot);
    const providerOf = (of: string): string => ranked.bids.find(({ bidId }) => bidId === of)?.providerId ?? '';
    for (const row of ranked.ranking.unranked)
      await insertUnranked(tx, { decisionId, lotId, providerId: providerOf(row.bidId) }, row);
    for (const row of ranked.ranking.ranked) {
      const providerId = providerOf(row.bidId);
      const passedOver = lot.passedOver.includes(row.bidId);
      await insertRanking(tx, { decisionId, lotId, providerId, passedOver }, row, keptTrace(ranked, row.bidId));
      if (!winners.includes(row.bidId)) continue;
      const awardId = await insertAward(tx, { decisionId, tenderId, authorityId, lotId, providerId }, row, now);
      awards.push({ awardId, lotId, providerId });
    }
  }
  return awards;
}

/** A bid is accepted when it won any lot, else rejected; excluded bids stay what they are. */
async function settleBids(
  tx: Tx,
  actor: AuthorityActor,
  tender: TenderForBids,
  bidders: readonly Bidder[],
  winners: ReadonlySet<string>,
  now: Date,
): Promise<void> {
  for (const { bidId, providerId, status, version } of bidders) {
    if (status === 'excluded') continue;
    const move = winners.has(bidId) ? 'accept' : 'reject';
    const moved = moveBid(status, move, now, tender.deadline);
    if (!moved.ok) throw new Error(`bid ${bidId} cannot be decided: ${moved.refusal}`);
    const bid: BidRow = {
      id: bidId,
      tenderId: tender.id,
      authorityId: tender.authorityId,
      providerId,
      status,
      version,
    };
    await changeBidStatus(tx, bid, moved.status, now);
    await recordMove(tx, actor, {
      subject: 'bid',
      subjectId: bidId,
      move,
      from: status,
      to: moved.status,
      authorityId: tender.authorityId,
      providerId,
    });
  }
}
