import type { SignedInActor } from '../access/actor.js';
import { audit } from '../audit/audit.js';
import type { Issuer } from '../config/issuer.js';
import { one } from '../database/rows.js';
import { dbNow, execute, sql, type Tx } from '../database/tx.js';
import { identityProblem } from '../identity/identity-problems.js';
import { issuerOf, signsInFor } from '../identity/issuer-limits.js';
import { addRoles } from './change-member.js';
import { hashOfToken } from './invite-member.js';
import { countChange, invitationByToken, type StoredInvitation } from './member-queries.js';
import { acceptanceRefusal, rolesRefusal, type MemberRole } from './member-rules.js';
import type { InvitationOffer } from './members.dto.js';
import { memberProblem } from './members-problems.js';

/** What the link is about. Looking changes nothing: mail programs open links by themselves. Runs as the system. */
export async function readInvitation(tx: Tx, token: string, now: Date): Promise<InvitationOffer> {
  return offer(await invitationByToken(tx, hashOfToken(token), false), now);
}

/**
 * Makes the person who has signed in a member of the organisation. Runs as the system: the link is the right, and the person is no
 * member until this is done. Whoever accepted may press again.
 * @throws invitation-expired, -used, -revoked, -own, roles-conflict with what the person does there already (409); another-way-in (403); 404
 */
export async function acceptInvitation(
  tx: Tx,
  issuers: readonly Issuer[],
  person: SignedInActor,
  token: string,
): Promise<InvitationOffer> {
  const invitation = await invitationByToken(tx, hashOfToken(token), true);
  const now = await dbNow(tx);
  const refusal = acceptanceRefusal(invitation, person.personId, now);
  if (refusal === 'done') return offer(invitation, now);
  if (refusal !== undefined) throw memberProblem(refusal, { params: { expired: invitation.expiresAt } });
  const { id, organisationId, kind, roles } = invitation;
  await sql(tx, 'SELECT FROM app.organisation WHERE id = $1 FOR UPDATE', [organisationId]);
  const { issuer: alias } = one(
    await sql<{ issuer: string }>(tx, 'SELECT issuer FROM app.person WHERE id = $1', [person.personId]),
  );
  const issuer = issuerOf(issuers, alias);
  if (issuer !== undefined && !signsInFor(issuer, invitation)) throw identityProblem('another-way-in');
  const held = await sql<{ role: MemberRole }>(
    tx,
    'SELECT role FROM app.membership WHERE person_id = $1 AND organisation_id = $2',
    [person.personId, organisationId],
  );
  const conflict = rolesRefusal(kind, [...held.map(({ role }) => role), ...roles]);
  if (conflict !== undefined) throw memberProblem(conflict);
  await addRoles(tx, organisationId, person.personId, roles, now);
  await countChange(tx, organisationId, person.personId);
  await execute(tx, `UPDATE app.invitation SET status = 'accepted', accepted_by = $2, accepted_at = $3 WHERE id = $1`, [
    id,
    person.personId,
    now,
  ]);
  await audit(tx, person, {
    action: 'member.accept',
    subject: 'invitation',
    subjectId: id,
    authorityId: kind === 'authority' ? organisationId : null,
    subjectPersonId: person.personId,
    detail: { organisationId, roles },
  });
  return { ...offer(invitation, now), state: 'used' };
}

function offer(invitation: StoredInvitation, now: Date): InvitationOffer {
  const { organisationId, organisationName, kind, roles, expiresAt, status } = invitation;
  const state =
    status === 'accepted' ? 'used' : status === 'revoked' ? 'revoked' : now < expiresAt ? 'open' : 'expired';
  return { organisationId, organisationName, kind, roles, expiresAt, state };
}
