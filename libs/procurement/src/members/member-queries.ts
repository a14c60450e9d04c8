import { execute, one, permitted, sql, type ProviderActor, type ProviderRole, type Tx } from '@kasvutori/platform';
import { memberChangeRefusal, type InvitationState, type MemberRoles } from './member-rules.js';
import type { MemberInvitation, MembersView, MemberView } from './members.dto.js';

type MemberRow = Omit<MemberView, 'self' | 'permittedActions'>;

/** Members and open invitations of the actor's company; row-level security leaves out everyone else's. */
export async function readMembers(tx: Tx, actor: ProviderActor): Promise<MembersView> {
  const members = await sql<MemberRow>(
    tx,
    `SELECT p.id AS "personId", p.name, p.email, array_agg(m.role ORDER BY m.role) AS roles, min(m.created_at) AS since, coalesce(min(v.version), 1) AS version
       FROM app.membership m JOIN app.person p ON p.id = m.person_id
       LEFT JOIN procurement.member_version v ON v.provider_id = m.organisation_id AND v.person_id = m.person_id
      WHERE m.organisation_id = $1 GROUP BY p.id ORDER BY p.name, p.id`,
    [actor.organisationId],
  );
  return {
    members: members.map((member) => ({
      ...member,
      self: member.personId === actor.personId,
      permittedActions: permitted(actor, [
        { action: 'member:change' },
        { action: 'member:remove', refusal: memberChangeRefusal(members, member.personId, []) },
      ]),
    })),
    invitations: await openInvitations(tx, actor.organisationId),
    permittedActions: permitted(actor, [{ action: 'member:invite' }]),
  };
}

export function openInvitations(tx: Tx, providerId: string, id: string | null = null): Promise<MemberInvitation[]> {
  return sql<MemberInvitation>(
    tx,
    `SELECT i.id, i.email, i.role, p.name AS "invitedByName", i.created_at AS "createdAt", i.expires_at AS "expiresAt",
            i.expires_at <= app.now() AS expired
       FROM procurement.supplier_invitation i JOIN app.person p ON p.id = i.invited_by
      WHERE i.provider_id = $1 AND i.status = 'sent' AND ($2::uuid IS NULL OR i.id = $2) ORDER BY i.created_at DESC, i.id`,
    [providerId, id],
  );
}

/** The members' roles under a lock on the company: whoever changes members next waits for this transaction. */
export async function lockMembers(tx: Tx, providerId: string): Promise<(MemberRoles & { readonly version: number })[]> {
  await sql(tx, 'SELECT FROM app.organisation WHERE id = $1 FOR UPDATE', [providerId]);
  return sql<MemberRoles & { readonly version: number }>(
    tx,
    `SELECT m.person_id AS "personId", array_agg(m.role) AS roles, coalesce(min(v.version), 1) AS version
       FROM app.membership m
       LEFT JOIN procurement.member_version v ON v.provider_id = m.organisation_id AND v.person_id = m.person_id
      WHERE m.organisation_id = $1 GROUP BY m.person_id`,
    [providerId],
  );
}

/** One more change of what this person does in the company; the count outlives a removal, so that no version comes back. */
export async function countChange(tx: Tx, providerId: string, personId: string): Promise<void> {
  await execute(
    tx,
    `INSERT INTO procurement.member_version AS v (provider_id, person_id, version) VALUES ($1, $2, 2)
     ON CONFLICT (provider_id, person_id) DO UPDATE SET version = v.version + 1`,
    [providerId, personId],
  );
}

export interface StoredInvitation extends InvitationState {
  readonly id: string;
  readonly providerId: string;
  readonly providerName: string;
  readonly role: ProviderRole;
}

/** By the hash of its token; 404 for a token nobody was given. Runs as the system: the reader is no member yet. */
export async function invitationByToken(tx: Tx, tokenHash: Buffer, lock: boolean): Promise<StoredInvitation> {
  return one(
    await sql<StoredInvitation>(
      tx,
      `SELECT i.id, i.provider_id AS "providerId", o.name AS "providerName", i.role, i.status, i.expires_at AS "expiresAt",
              i.accepted_by AS "acceptedBy"
         FROM procurement.supplier_invitation i JOIN app.organisation o ON o.id = i.provider_id
        WHERE i.token_hash = $1 ${lock ? 'FOR UPDATE OF i' : ''}`,
      [tokenHash],
    ),
  );
}
