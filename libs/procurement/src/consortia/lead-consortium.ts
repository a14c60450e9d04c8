import {
  audit,
  changedOne,
  commonProblem,
  dbNow,
  execute,
  isBusinessId,
  newId,
  one,
  type ProviderActor,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { leaveAShare, shareOf } from '../bidding/bid-parties.js';
import { holdTenderForBids } from '../bidding/bid-terms.js';
import { refuseIfClosed } from '../bidding/refuse-if-closed.js';
import { consortiumProblem } from './consortia-problems.js';
import { moveMembership } from './consortium-lifecycle.js';
import { findMembership, lockMembership, type Membership, readConsortium } from './consortium-queries.js';
import { enqueueInvitation } from './consortium-mail.js';

export interface MembershipTerms {
  readonly share: string;
  readonly part: string;
}

/** Asks a company of the service to join; it counts only when a person of its own has confirmed. */
export async function inviteToConsortium(
  tx: Tx,
  actor: ProviderActor,
  tenderId: string,
  input: MembershipTerms & { readonly businessId: string },
): Promise<void> {
  const now = await openTender(tx, tenderId);
  const memberId = await memberOf(tx, actor, input.businessId);
  await refuseShares(tx, tenderId, actor.organisationId, input.share);
  const [earlier] = await sql<{ id: string; status: Membership['status']; version: number }>(
    tx,
    `SELECT id, status, version FROM procurement.consortium_member WHERE tender_id = $1 AND lead_id = $2 AND member_id = $3 FOR UPDATE`,
    [tenderId, actor.organisationId, memberId],
  );
  const id = earlier?.id ?? newId();
  if (earlier === undefined) {
    const added = await execute(
      tx,
      `INSERT INTO procurement.consortium_member (id, tender_id, lead_id, member_id, share, part, status, invited_at)
       VALUES ($1, $2, $3, $4, $5, $6, 'invited', $7) ON CONFLICT (tender_id, lead_id, member_id) DO NOTHING`,
      [id, tenderId, actor.organisationId, memberId, input.share, input.part, now],
    );
    if (added === 0) throw consortiumProblem('consortium-member-twice', { field: '/businessId' });
  } else {
    if (moveMembership('lead', earlier.status, 'invite') === undefined)
      throw consortiumProblem('consortium-member-twice', { field: '/businessId' });
    await writeTerms(tx, earlier.id, earlier.version, input, now);
  }
  await audit(tx, actor, {
    action: 'consortium.invite',
    subject: 'consortium-member',
    subjectId: id,
    authorityId: null,
  });
  await enqueueInvitation(tx, id);
}

/** Another share or another part of the work: the member answers anew. */
export async function changeMembership(
  tx: Tx,
  actor: ProviderActor,
  id: string,
  version: number,
  input: MembershipTerms,
): Promise<string> {
  const { membership, now } = await holdMembership(tx, actor, id);
  if (moveMembership('lead', membership.status, 'change') === undefined) throw commonProblem('move-not-allowed');
  await refuseShares(tx, membership.tenderId, actor.organisationId, input.share, id);
  await writeTerms(tx, id, version, input, now);
  await audit(tx, actor, {
    action: 'consortium.change',
    subject: 'consortium-member',
    subjectId: id,
    authorityId: null,
  });
  await enqueueInvitation(tx, id);
  return membership.tenderId;
}

/** Takes a member out; a bid that has been submitted stands as it was sealed until it is replaced. */
export async function removeFromConsortium(tx: Tx, actor: ProviderActor, id: string, version: number): Promise<string> {
  const { membership } = await holdMembership(tx, actor, id);
  if (moveMembership('lead', membership.status, 'remove') === undefined) throw commonProblem('move-not-allowed');
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.consortium_member SET status = 'removed', answered_by = NULL, answered_by_name = NULL, answered_at = NULL, version = version + 1 WHERE id = $1 AND version = $2`,
      [id, version],
    ),
  );
  await audit(tx, actor, {
    action: 'consortium.remove',
    subject: 'consortium-member',
    subjectId: id,
    authorityId: null,
  });
  return membership.tenderId;
}

async function openTender(tx: Tx, tenderId: string): Promise<Date> {
  const tender = await holdTenderForBids(tx, tenderId);
  const now = await dbNow(tx);
  refuseIfClosed(tender, 'draft', 'submit', now);
  return now;
}

async function holdMembership(
  tx: Tx,
  actor: ProviderActor,
  id: string,
): Promise<{ membership: Membership; now: Date }> {
  await lockMembership(tx, id);
  const membership = one((await findMembership(tx, id)).filter(({ leadId }) => leadId === actor.organisationId));
  return { membership, now: await openTender(tx, membership.tenderId) };
}

async function memberOf(tx: Tx, actor: ProviderActor, businessId: string): Promise<string> {
  const [found] = isBusinessId(businessId)
    ? await sql<{ id: string }>(tx, `SELECT id FROM app.organisation WHERE business_id = $1 AND kind = 'provider'`, [
        businessId,
      ])
    : [];
  if (found === undefined) throw consortiumProblem('consortium-member-unknown', { field: '/businessId' });
  if (found.id === actor.organisationId) throw consortiumProblem('consortium-member-is-lead', { field: '/businessId' });
  return found.id;
}

async function refuseShares(tx: Tx, tenderId: string, leadId: string, share: string, except?: string): Promise<void> {
  if (shareOf(share) === undefined) throw consortiumProblem('consortium-share-invalid', { field: '/share' });
  const others = (await readConsortium(tx, tenderId, leadId)).filter(
    ({ id, status }) => id !== except && status !== 'declined',
  );
  if (!leaveAShare([share, ...others.map((one) => one.share)]))
    throw consortiumProblem('consortium-shares-over-hundred', { field: '/share' });
}

async function writeTerms(tx: Tx, id: string, version: number, { share, part }: MembershipTerms, now: Date) {
  changedOne(
    await execute(
      tx,
      `UPDATE procurement.consortium_member SET share = $3, part = $4, status = 'invited', invited_at = $5, answered_by = NULL, answered_by_name = NULL, answered_at = NULL,
              version = version + 1 WHERE id = $1 AND version = $2`,
      [id, version, share, part, now],
    ),
  );
}
