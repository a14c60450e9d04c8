import {
  audit,
  changedOne,
  commonProblem,
  dbNow,
  execute,
  one,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { holdTenderForBids } from '../bidding/bid-terms.js';
import { refuseIfClosed } from '../bidding/refuse-if-closed.js';
import { consortiumProblem } from './consortia-problems.js';
import { moveMembership } from './consortium-lifecycle.js';
import { findMembership, lockMembership, standsInBidOf } from './consortium-queries.js';

/** A person of the member's own says whether it takes part with this share and this part of the work. */
export async function answerInvitation(
  tx: Tx,
  actor: ProviderActor,
  id: string,
  version: number,
  move: 'confirm' | 'decline',
): Promise<void> {
  await lockMembership(tx, id);
  const membership = one((await findMembership(tx, id)).filter(({ memberId }) => memberId === actor.organisationId));
  const tender = await holdTenderForBids(tx, membership.tenderId);
  const now = await dbNow(tx);
  refuseIfClosed(tender, 'draft', 'submit', now);
  const status = moveMembership('member', membership.status, move);
  if (status === undefined) throw commonProblem('move-not-allowed');
  if (move === 'decline' && (await standsInBidOf(tx, membership.tenderId, membership.leadId, actor.organisationId)))
    throw consortiumProblem('consortium-bid-stands');
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.consortium_member SET status = $3, answered_by = $4, answered_by_name = $5, answered_at = $6, version = version + 1 WHERE id = $1 AND version = $2`,
      [id, version, status, actor.personId, actor.name, now],
    ),
  );
  await audit(tx, actor, {
    action: `consortium.${move}`,
    subject: 'consortium-member',
    subjectId: id,
    authorityId: null,
  });
}
