import type { SystemActor } from '../access/actor.js';
import { audit } from '../audit/audit.js';
import { execute, sql, type Tx } from '../database/tx.js';
import { newId } from '../identifiers/ids.js';
import type { Language } from '../texts/language.js';
import { hashOfToken } from './invite-member.js';

/** Whom an issuer vouches for. */
export interface Vouched {
  /** Its alias in `app.person.issuer`. */
  readonly issuer: string;
  readonly subject: string;
  /** As the issuer tells it; the invitation's address where it does not. */
  readonly name: string | null;
}

const INVITATION_PATH = /^\/invitations\/([\w-]{40,64})$/;

/** The token in the address that a sign-in leads back to, where it is the page of an invitation. */
export const invitationIn = (path: string): string | undefined => INVITATION_PATH.exec(path)?.[1];

/**
 * First sign-in: whoever comes by the link of an open invitation becomes a person, with no rights yet; accepting gives them. Whom the platform knows
 * stays who they are, and without an open invitation nothing happens.
 */
export async function admitInvited(
  tx: Tx,
  actor: SystemActor,
  { issuer, subject, name }: Vouched,
  token: string,
  now: Date,
): Promise<void> {
  const [invitation] = await sql<{ email: string; language: Language; organisationId: string; kind: string }>(
    tx,
    `SELECT i.email, o.language, o.id AS "organisationId", o.kind FROM app.invitation i JOIN app.organisation o ON o.id = i.organisation_id
      WHERE i.token_hash = $1 AND i.status = 'sent' AND i.expires_at > $2 FOR UPDATE OF i`,
    [hashOfToken(token), now],
  );
  if (invitation === undefined) return;
  const { email, language, organisationId, kind } = invitation;
  const id = newId();
  const made = await execute(
    tx,
    `INSERT INTO app.person (id, name, email, language, issuer, subject, created_at) VALUES ($1, $2, $3, $4, $5, $6, $7)
     ON CONFLICT (issuer, subject) DO NOTHING`,
    [id, (name?.trim() || email).slice(0, 200), email, language, issuer, subject, now],
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
