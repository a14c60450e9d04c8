import { type AuthorityActor, changedOne, dbNow, execute, recordMove, sendMail, type Tx } from '@kasvutori/platform';
import { awardProblem } from '../award/award-problems.js';
import { type Bidder, changeDecision, type DecisionRow, readBidders } from '../award/decision-queries.js';
import { moveBid } from '../bidding/bid-lifecycle.js';
import { changeBidStatus } from '../bidding/bid-queries.js';
import { readOwnTender, type TenderForBids } from '../bidding/bid-terms.js';
import { moveTender } from '../tenders/move-tender.js';
import { appealsOfDecision } from './record-appeal.js';
import { DECISION_REOPENED, type RemedyMail } from './remedy-mails.js';
import { holdDecision, isContracted, readCorrections } from './remedy-queries.js';
import { reopenRefusal, type ReopenGround } from './remedy-rules.js';
import { remedyProblem } from './remedies-problems.js';
import { recordDecisionMove, withdrawAwards } from './withdraw-decision.js';

export interface ReopenInput {
  readonly ground: ReopenGround;
  readonly reason: string;
  /** Excluded bids that are compared after all. */
  readonly readmit?: readonly string[] | undefined;
}

/**
 * Takes the decision up anew: its awards fall at once, unsigned contracts with them, its bids are compared again, and a new decision will replace it.
 * The parties are told (Procurement Act § 134).
 */
export async function reopenDecision(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  { ground, reason, readmit = [] }: ReopenInput,
): Promise<void> {
  const decision = await holdDecision(tx, actor, tenderId);
  const tender = await readOwnTender(tx, actor, tenderId);
  const now = await dbNow(tx);
  const requests = (await readCorrections(tx, tenderId)).filter(({ decisionId }) => decisionId === decision.id);
  const refusal = reopenRefusal(
    {
      status: decision.status,
      decidedAt: decision.decidedAt,
      contracted: await isContracted(tx, decision.id),
      corrections: requests.map(({ status }) => status),
      appeals: (await appealsOfDecision(tx, decision.id)).map(({ status }) => status),
    },
    ground,
    now,
  );
  if (refusal === 'decision-move-not-allowed') throw awardProblem(refusal);
  if (refusal !== undefined) throw remedyProblem(refusal);
  const bidders = await readBidders(tx, tenderId);
  // Without bids there is nothing to compare again: a direct award can only be cancelled.
  if (bidders.length === 0) throw awardProblem('decision-move-not-allowed');
  await changeDecision(tx, decision, 'reopen', now, { ground, reason });
  await recordDecisionMove(tx, actor, decision, 'reopen', 'reopened', reason);
  await moveTender(tx, actor, tenderId, 'reopen', now, reason);
  await compareAgain(tx, actor, tender, bidders, readmit, now);
  await withdrawAwards(tx, decision, reason);
  await tellBidders(tx, tender, decision, bidders, DECISION_REOPENED, reason, now);
}

/** Every bid that was compared is open again; excluded ones only where the exclusion was the mistake. */
async function compareAgain(
  tx: Tx,
  actor: AuthorityActor,
  tender: TenderForBids,
  bidders: readonly Bidder[],
  readmit: readonly string[],
  now: Date,
): Promise<void> {
  for (const [index, bidId] of readmit.entries()) {
    const bidder = bidders.find((candidate) => candidate.bidId === bidId);
    // A bid that could not be opened has nothing to compare.
    if (bidder?.status !== 'excluded' || !bidder.readable)
      throw remedyProblem('bid-not-readmissible', { field: `/readmit/${index}` });
  }
  for (const { bidId, providerId, status, version } of bidders) {
    const back = readmit.includes(bidId);
    if (status === 'excluded' && !back) continue;
    const move = back ? 'readmit' : 'reconsider';
    const moved = moveBid(status, move, now, tender.deadline);
    if (!moved.ok) throw new Error(`bid ${bidId} cannot be compared again: ${moved.refusal}`);
    if (back) await readmitBid(tx, bidId, version, now);
    else {
      const bid = { id: bidId, tenderId: tender.id, authorityId: tender.authorityId, providerId, status, version };
      await changeBidStatus(tx, bid, moved.status, now);
    }
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

async function readmitBid(tx: Tx, bidId: string, version: number, now: Date): Promise<void> {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.bid SET status = 'opened', exclusion = NULL, changed_at = $3, version = version + 1 WHERE id = $1 AND version = $2 AND status = 'excluded'`,
      [bidId, version, now],
    ),
  );
}

async function tellBidders(
  tx: Tx,
  tender: TenderForBids,
  decision: DecisionRow,
  bidders: readonly Bidder[],
  { subject, body }: RemedyMail,
  reason: string,
  now: Date,
): Promise<void> {
  const data = {
    tenderTitle: tender.title,
    authorityName: tender.authorityName,
    number: decision.number,
    reason,
  };
  for (const { email: to, language } of bidders) {
    const mail = { to, language, subject: subject[language], body: body[language] };
    await sendMail(tx, { ...mail, data, authorityId: tender.authorityId }, now);
  }
}
