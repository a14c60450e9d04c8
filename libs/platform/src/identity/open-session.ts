import { createHash } from 'node:crypto';
import type { SystemActor } from '../access/actor.js';
import { audit } from '../audit/audit.js';
import { execute, type Tx } from '../database/tx.js';
import { newId } from '../identifiers/ids.js';
import type { Issuer } from '../config/issuer.js';
import { identityProblem } from './identity-problems.js';
import { readPersonOfSubject, readRealNow } from './identity-queries.js';
import { withinIssuer } from './issuer-limits.js';
import { firstActing, type KnownPerson } from './resolve-identity.js';
import { newSessionTimes } from './session-rules.js';

export interface SignInAnswer {
  readonly issuer: Issuer;
  readonly subject: string;
  /** The issuer's own name of the person (`sub`), by which it tells of a sign-out; another claim may be the subject. */
  readonly issuerSubject: string;
  /** Comes by the link of an invitation: may have nothing here yet. */
  readonly invited: boolean;
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
 * @throws person-unknown; another-way-in, when nothing they may do is the issuer's to open (403); sign-in-answer-used (409) when the answer is replayed
 */
export async function openSession(tx: Tx, actor: SystemActor, answer: SignInAnswer): Promise<OpenedSession> {
  const known = await readPersonOfSubject(tx, answer.issuer.alias, answer.subject);
  if (known === undefined) throw identityProblem('person-unknown');
  const person = withinIssuer(known, answer.issuer);
  const nothing = !person.ownMatters && person.organisations.length === 0;
  if (nothing && !answer.invited) throw identityProblem('another-way-in');
  const id = newId();
  const { idleUntil, expiresAt } = newSessionTimes(await readRealNow(tx));
  const opened = await execute(
    tx,
    `INSERT INTO app.session (id, person_id, acting_organisation_id, state_hash, id_token, idle_until, expires_at, authenticated_at, device, issuer_sid, issuer_subject)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) ON CONFLICT (state_hash) DO NOTHING`,
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
      answer.issuerSubject,
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
