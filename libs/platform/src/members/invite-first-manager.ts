import { systemActor } from '../access/actor.js';
import { execute, sql, type Tx } from '../database/tx.js';
import type { Language } from '../texts/language.js';
import { sendInvitation } from './invite-member.js';
import type { SentInvitation } from './members.dto.js';

export type FirstManagerRefusal = 'no-such-authority' | 'has-a-people-manager';
export type FirstManagerInvited =
  | { readonly ok: true; readonly authority: string; readonly invitation: SentInvitation }
  | { readonly ok: false; readonly refusal: FirstManagerRefusal };

/** Whoever runs the installation: nobody of the authority is here yet to invite anybody. */
export const INSTALLATION = systemActor('installation');

/**
 * Asks somebody to be the first who manages an authority's people. Given again it takes the place of the one before, to whomever that went, so that
 * one link at most is open; once somebody manages the people, they invite the rest.
 * @param origin the address the link leads to
 */
export async function inviteFirstManager(
  tx: Tx,
  { businessId, email }: { readonly businessId: string; readonly email: string },
  origin: string,
  now: Date,
): Promise<FirstManagerInvited> {
  const [authority] = await sql<{ id: string; name: string; language: Language }>(
    tx,
    `SELECT id, name, language FROM app.organisation WHERE business_id = $1 AND kind = 'authority' FOR UPDATE`,
    [businessId],
  );
  if (authority === undefined) return { ok: false, refusal: 'no-such-authority' };
  const { id: organisationId, name, language } = authority;
  const managers = await sql(tx, `SELECT FROM app.membership WHERE organisation_id = $1 AND role = 'people-manager'`, [
    organisationId,
  ]);
  if (managers.length > 0) return { ok: false, refusal: 'has-a-people-manager' };
  await execute(
    tx,
    `UPDATE app.invitation SET status = 'revoked' WHERE organisation_id = $1 AND status = 'sent' AND invited_by IS NULL`,
    [organisationId],
  );
  const inviter = { organisationId, kind: 'authority', personId: null, name: 'Kasvutori', language } as const;
  const invitation = await sendInvitation(tx, INSTALLATION, inviter, { email, roles: ['people-manager'] }, origin, now);
  return { ok: true, authority: name, invitation };
}
