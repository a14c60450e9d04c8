import type { SystemActor } from '../access/actor.js';
import { audit } from '../audit/audit.js';
import type { Issuer } from '../config/issuer.js';
import { execute, sql, type Tx } from '../database/tx.js';
import { newId } from '../identifiers/ids.js';
import { identityProblem } from '../identity/identity-problems.js';
import { signsInFor } from '../identity/issuer-limits.js';
import type { Membership } from '../identity/resolve-identity.js';
import type { Language } from '../texts/language.js';
import { hashOfToken } from './invite-member.js';

/** Whom an issuer vouches for. */
export interface Vouched {
  readonly issuer: Issuer;
  readonly subject: string;
  /** As the issuer tells them; the invitation's address where it does not. */
  readonly name: string | null;
  readonly email: string | null;
}

const INVITATION_PATH = /^\/invitations\/([\w-]{40,64})$/;

/** The token in the address that a sign-in leads back to, where it is the page of an invitation. */
export const invitationIn = (path: string): string | undefined => INVITATION_PATH.exec(path)?.[1];

/**
 * First sign-in: whoever comes by the link of an open invitation becomes a person, with no rights yet; accepting gives them. Whom the platform knows
 * stays who they are, and without an open invitation nothing happens.
 * @throws another-way-in (403), for an organisation that the issuer signs nobody in for
 */
export async function admitInvited(
  tx: Tx,
  actor: SystemActor,
  { issuer, subject, ...told }: Vouched,
  token: string,
  now: Date,
): Promise<void> {
  const [invitation] = await sql<
    Pick<Membership, 'id' | 'kind' | 'businessId'> & { readonly email: string; readonly language: Language }
  >(
    tx,
    `SELECT i.email, o.language, o.id, o.kind, o.business_id AS "businessId" FROM app.invitation i JOIN app.organisation o ON o.id = i.organisation_id
      WHERE i.token_hash = $1 AND i.status = 'sent' AND i.expires_at > $2 FOR UPDATE OF i`,
    [hashOfToken(token), now],
  );
  if (invitation === undefined) return;
  if (!signsInFor(issuer, invitation)) throw identityProblem('another-way-in');
  const { language, id: organisationId, kind } = invitation;
  const email = told.email ?? invitation.email;
  const id = newId();
  const made = await execute(
    tx,
    `INSERT INTO app.person (id, name, email, language, issuer, subject, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (issuer, subject) DO NOTHING`,
    [id, (told.name ?? email).slice(0, 200), email, language, issuer.alias, subject, now],
  );
  if (made === 0) return;
  await audit(tx, actor, {
    action: 'person.admit',
    subject: 'person',
    subjectId: id,
    subjectPersonId: id,
    authorityId: kind === 'authority' ? organisationId : null,
  });
}
