import { audit, dbNow, execute, type SignedInActor, type Tx } from '@kasvutori/platform';
import { hashOfToken } from './invite-member.js';
import { acceptanceRefusal } from './member-rules.js';
import { countChange, invitationByToken, type StoredInvitation } from './member-queries.js';
import { memberProblem } from './members-problems.js';
import type { InvitationOffer } from './members.dto.js';

/** What the link is about. Looking changes nothing: mail programs open links by themselves. Runs as the system. */
export async function readInvitation(tx: Tx, token: string, now: Date): Promise<InvitationOffer> {
  return offer(await invitationByToken(tx, hashOfToken(token), false), now);
}

/**
 * Makes the person who has signed in a member of the company. Runs as the system: the link is the right, and the person is no
 * member until this is done. Whoever accepted may press again.
 * @throws invitation-expired, -used, -revoked (409); 404
 */
export async function acceptInvitation(tx: Tx, person: SignedInActor, token: string): Promise<InvitationOffer> {
  const invitation = await invitationByToken(tx, hashOfToken(token), true);
  const now = await dbNow(tx);
  const refusal = acceptanceRefusal(invitation, person.personId, now);
  if (refusal === 'done') return offer(invitation, now);
  if (refusal !== undefined) throw memberProblem(refusal, { params: { expired: invitation.expiresAt } });
  const { id, providerId, role } = invitation;
  await execute(
    tx,
    'INSERT INTO app.membership (person_id, organisation_id, role, created_at) VALUES ($1, $2, $3, $4) ON CONFLICT DO NOTHING',
    [person.personId, providerId, role, now],
  );
  await countChange(tx, providerId, person.personId);
  await execute(
    tx,
    `UPDATE procurement.supplier_invitation SET status = 'accepted', accepted_by = $2, accepted_at = $3 WHERE id = $1`,
    [id, person.personId, now],
  );
  await audit(tx, person, {
    action: 'member.accept',
    subject: 'invitation',
    subjectId: id,
    authorityId: null,
    subjectPersonId: person.personId,
    detail: { providerId, role },
  });
  return { ...offer(invitation, now), state: 'used' };
}

function offer({ providerId, providerName, role, expiresAt, status }: StoredInvitation, now: Date): InvitationOffer {
  const state =
    status === 'accepted' ? 'used' : status === 'revoked' ? 'revoked' : now < expiresAt ? 'open' : 'expired';
  return { providerId, providerName, role, expiresAt, state };
}
