import { permitted } from '../access/actions.js';
import type { OrganisationActor } from '../access/actor.js';
import { one } from '../database/rows.js';
import { execute, sql, type Tx } from '../database/tx.js';
import {
  memberChangeRefusal,
  signOutRefusal,
  type InvitationState,
  type MemberRole,
  type MemberRoles,
} from './member-rules.js';
import type { MemberInvitation, MembersView, MemberView } from './members.dto.js';

/** Programs are registered apart (machine-clients). */
const NO_PROGRAM = 'NOT EXISTS (SELECT FROM app.machine_client c WHERE c.person_id = m.person_id)';

type MemberRow = Omit<MemberView, 'self' | 'permittedActions'>;

/** Members and open invitations of the actor's organisation; row-level security leaves out everyone else's. */
export async function readMembers(tx: Tx, actor: OrganisationActor): Promise<MembersView> {
  const members = await sql<MemberRow>(
    tx,
    `SELECT p.id AS "personId", p.name, p.email, array_agg(m.role ORDER BY m.role) AS roles, min(m.created_at) AS since,
            coalesce(min(v.version), 1) AS version, min(s.at) AS "lastSignInAt"
       FROM app.membership m JOIN app.person p ON p.id = m.person_id
       LEFT JOIN app.member_version v ON v.organisation_id = m.organisation_id AND v.person_id = m.person_id
       LEFT JOIN app.last_sign_ins() s ON s.person_id = m.person_id
      WHERE m.organisation_id = $1 AND ${NO_PROGRAM} GROUP BY p.id ORDER BY p.name, p.id`,
    [actor.organisationId],
  );
  return {
    members: members.map((member) => {
      const subject = { personId: member.personId, byPersonId: actor.personId };
      return {
        ...member,
        self: member.personId === actor.personId,
        permittedActions: permitted(actor, [
          { action: 'member:change', refusal: memberChangeRefusal(actor.kind, members, subject, member.roles) },
          { action: 'member:end-sessions', refusal: signOutRefusal(members, subject) },
          { action: 'member:remove', refusal: memberChangeRefusal(actor.kind, members, subject, []) },
        ]),
      };
    }),
    invitations: await openInvitations(tx, actor.organisationId),
    permittedActions: permitted(actor, [{ action: 'member:invite' }]),
  };
}

export function openInvitations(tx: Tx, organisationId: string, id: string | null = null): Promise<MemberInvitation[]> {
  return sql<MemberInvitation>(
    tx,
    `SELECT i.id, i.email, i.roles, coalesce(p.name, 'Kasvutori') AS "invitedByName", i.created_at AS "createdAt", i.expires_at AS "expiresAt",
            i.expires_at <= app.now() AS expired
       FROM app.invitation i LEFT JOIN app.person p ON p.id = i.invited_by
      WHERE i.organisation_id = $1 AND i.status = 'sent' AND ($2::uuid IS NULL OR i.id = $2) ORDER BY i.created_at DESC, i.id`,
    [organisationId, id],
  );
}

/** The members' roles under a lock on the organisation: whoever changes members next waits for this transaction. */
export async function lockMembers(
  tx: Tx,
  organisationId: string,
): Promise<(MemberRoles & { readonly version: number })[]> {
  await sql(tx, 'SELECT FROM app.organisation WHERE id = $1 FOR UPDATE', [organisationId]);
  return sql<MemberRoles & { readonly version: number }>(
    tx,
    `SELECT m.person_id AS "personId", array_agg(m.role) AS roles, coalesce(min(v.version), 1) AS version
       FROM app.membership m
       LEFT JOIN app.member_version v ON v.organisation_id = m.organisation_id AND v.person_id = m.person_id
      WHERE m.organisation_id = $1 AND ${NO_PROGRAM} GROUP BY m.person_id`,
    [organisationId],
  );
}

/** One more change of what this person does in the organisation; the count outlives a removal, so that no version comes back. */
export async function countChange(tx: Tx, organisationId: string, personId: string): Promise<void> {
  await execute(
    tx,
    `INSERT INTO app.member_version AS v (organisation_id, person_id, version) VALUES ($1, $2, 2)
     ON CONFLICT (organisation_id, person_id) DO UPDATE SET version = v.version + 1`,
    [organisationId, personId],
  );
}

export interface StoredInvitation extends InvitationState {
  readonly id: string;
  readonly organisationId: string;
  readonly organisationName: string;
  readonly kind: OrganisationActor['kind'];
  readonly businessId: string;
  readonly email: string;
  readonly roles: MemberRole[];
}

/** By the hash of its token; 404 for a token nobody was given. Runs as the system: the reader is no member yet. */
export async function invitationByToken(tx: Tx, tokenHash: Buffer, lock: boolean): Promise<StoredInvitation> {
  return one(
    await sql<StoredInvitation>(
      tx,
      `SELECT i.id, o.id AS "organisationId", o.name AS "organisationName", o.kind, o.business_id AS "businessId", i.email, i.roles, i.status,
              i.expires_at AS "expiresAt", i.invited_by AS "invitedBy", i.accepted_by AS "acceptedBy"
         FROM app.invitation i JOIN app.organisation o ON o.id = i.organisation_id
        WHERE i.token_hash = $1 ${lock ? 'FOR UPDATE OF i' : ''}`,
      [tokenHash],
    ),
  );
}
