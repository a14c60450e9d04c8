import { type ActMove, type AuthorityActor, dbNow, emit, recordMove, sql, type Tx } from '@kasvutori/platform';
import { awardsWithdrawn } from '../award/award-events.js';
import { awardProblem } from '../award/award-problems.js';
import { changeDecision, type DecisionRow, readBidders } from '../award/decision-queries.js';
import { readOwnTender, type TenderForBids } from '../bidding/bid-terms.js';
import { readManagers } from '../direct-award/direct-award-queries.js';
import { moveTender } from '../tenders/move-tender.js';
import { PROCUREMENT_CANCELLED } from './remedy-mails.js';
import { holdDecision, isContracted } from './remedy-queries.js';
import { withdrawRefusal } from './remedy-rules.js';
import { remedyProblem } from './remedies-problems.js';
import { type Recipient, sendLetters } from './send-letters.js';

/** Cancels the procurement after its decision, with reasons that are published and sent to the parties (§ 125). */
export async function cancelAfterDecision(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  reason: string,
  publicUrl: string,
): Promise<void> {
  const decision = await holdDecision(tx, actor, tenderId);
  const tender = await readOwnTender(tx, actor, tenderId);
  const now = await dbNow(tx);
  await withdrawDecision(tx, actor, tender, decision, reason, publicUrl, now);
  await moveTender(tx, actor, tenderId, tender.status === 'opened' ? 'cancel' : 'cancel-after-decision', now, reason);
}

/** A decision that was taken up anew falls with its tender, when the tender is cancelled instead of being decided again. */
export async function withdrawReopened(
  tx: Tx,
  actor: AuthorityActor,
  tenderId: string,
  decision: DecisionRow,
  reason: string,
  publicUrl: string,
  now: Date,
): Promise<void> {
  await withdrawDecision(tx, actor, await readOwnTender(tx, actor, tenderId), decision, reason, publicUrl, now);
}

async function withdrawDecision(
  tx: Tx,
  actor: AuthorityActor,
  tender: TenderForBids,
  decision: DecisionRow,
  reason: string,
  publicUrl: string,
  now: Date,
): Promise<void> {
  const refusal = withdrawRefusal({ status: decision.status, contracted: await isContracted(tx, decision.id) });
  if (refusal === 'decision-move-not-allowed') throw awardProblem(refusal);
  if (refusal !== undefined) throw remedyProblem(refusal);
  await changeDecision(tx, decision, 'withdraw', now, { reason });
  await recordDecisionMove(tx, actor, decision, 'withdraw', 'withdrawn', reason);
  await withdrawAwards(tx, decision, reason);
  const bidders = await readBidders(tx, tender.id);
  await sendLetters(
    tx,
    {
      kind: 'cancellation',
      correctionId: null,
      tender,
      decision,
      by: actor.name,
      reason,
      said: {},
      mail: PROCUREMENT_CANCELLED,
      publicUrl,
    },
    bidders.length > 0 ? bidders : await readAwardedDirectly(tx, decision.id),
    bidders,
    now,
  );
}

/** A direct award has no bidders: its provider is told, at the address of its first manager. */
async function readAwardedDirectly(tx: Tx, decisionId: string): Promise<Recipient[]> {
  const awards = await sql<{ id: string; providerId: string }>(
    tx,
    'SELECT id, provider_id AS "providerId" FROM procurement.direct_award WHERE decision_id = $1',
    [decisionId],
  );
  const found: Recipient[] = [];
  for (const { id, providerId } of awards) {
    const [manager] = await readManagers(tx, id);
    if (manager !== undefined) found.push({ providerId, ...manager });
  }
  return found;
}

export function recordDecisionMove(
  tx: Tx,
  actor: AuthorityActor,
  decision: DecisionRow,
  move: ActMove,
  to: string,
  note: string,
): Promise<void> {
  const { id: subjectId, status: from, authorityId } = decision;
  return recordMove(tx, actor, { subject: 'decision', subjectId, move, from, to, authorityId, note });
}

/** Unsigned contracts fall with the awards they were drawn up from. */
export async function withdrawAwards(tx: Tx, decision: DecisionRow, reason: string): Promise<void> {
  const awards = await sql<{ id: string }>(tx, 'SELECT id FROM procurement.award WHERE decision_id = $1 ORDER BY id', [
    decision.id,
  ]);
  await emit(tx, awardsWithdrawn, {
    decisionId: decision.id,
    tenderId: decision.tenderId,
    authorityId: decision.authorityId,
    awardIds: awards.map(({ id }) => id),
    reason,
  });
}
