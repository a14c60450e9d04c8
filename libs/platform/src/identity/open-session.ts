import { createHash } from 'node:crypto';
import type { SystemActor } from '../access/actor.js';
import { audit } from '../audit/audit.js';
import { execute, type Tx } from '../database/tx.js';
import { newId } from '../identifiers/ids.js';
import { identityProblem } from './identity-problems.js';
import { readPersonOfSubject, readRealNow } from './identity-queries.js';
import { firstActing, type KnownPerson } from './resolve-identity.js';
import { newSessionTimes } from './session-rules.js';

export interface SignInAnswer {
  /** The alias of the issuer in `app.person.issuer`. */
  readonly issuer: string;
  readonly subject: string;
  /** The state this answer belongs to: it opens one session, ever. */
  readonly state: string;
  /** Kept only where the issuer offers its own sign-out. */
  readonly idToken: string | null;
  /** The issuer's name of this sign-in, where it gives one: by it the issuer tells that it has ended. */
  readonly issuerSid: string | null;
  /** The browser in words (`deviceOf`). */
  readonly device: string | null;
  /** When the person proved strongly who they are, where this sign-in asked for it. */
  readonly authenticatedAt: Date | null;
  /** The session of this browser until now: the same person goes on acting for the organisation they acted for. */
  readonly before: { readonly personId: string; readonly actingOrganisationId: string | null } | null;
}

export interface OpenedSession {
  readonly id: string;
  readonly person: KnownPerson;
  readonly expiresAt: Date;
}

/**
 * Opens the session of a person whom the issuer has vouched for.
 * @throws person-unknown (403), sign-in-answer-used (409) when the answer is replayed
 */
export async function openSession(tx: Tx, actor: SystemActor, answer: SignInAnswer): Promise<OpenedSession> {
  const person = await readPersonOfSubject(tx, answer.issuer, answer.subject);
  if (person === undefined) throw identityProblem('person-unknown');
  const id = newId();
  const { idleUntil, expiresAt } = newSessionTimes(await readRealNow(tx));
  const opened = await execute(
    tx,
    `INSERT INTO app.session (id, person_id, acting_organisation_id, state_hash, id_token, idle_until, expires_at, authenticated_at, device, issuer_sid)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (state_hash) DO NOTHING`,
    [
      id,
      person.id,
      answer.before?.personId === person.id ? answer.before.actingOrganisationId : firstActing(person),
      createHash('sha256').update(answer.state).digest(),
      answer.idToken,
      idleUntil,
      expiresAt,
      answer.authenticatedAt,
      answer.device,
      answer.issuerSid,
    ],
  );
  if (opened === 0) throw identityProblem('sign-in-answer-used');
  await audit(tx, actor, {
    action: 'session.open',
    subject: 'session',
    subjectId: id,
    subjectPersonId: person.id,
    authorityId: null,
  });
  return { id, person, expiresAt };
}
