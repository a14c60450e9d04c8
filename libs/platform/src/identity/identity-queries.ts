import type { Language } from '../texts/language.js';
import { execute, sql, type Tx } from '../database/tx.js';
import type { ActingMandate, KnownPerson, Mandate, Membership, SupportGrant } from './resolve-identity.js';
import type { SessionTimes } from './session-rules.js';

const MANDATE = `'id', d.id, 'personId', d.person_id, 'name', d.person_name, 'authorityId', d.authority_id, 'scope', d.scope, 'lastDay', d.last_day`;

/** Sessions live in real time; what a mandate allows follows the clock of the law, as every deadline does. */
const IN_FORCE = `(d.ended_at IS NULL AND (app.now() AT TIME ZONE 'Europe/Helsinki')::date BETWEEN d.first_day AND d.last_day)`;

/**
 * A person with all that is theirs. An organisation that has signed them out is not theirs in a session from before.
 * @param since when the session began, in SQL
 */
const personSince = (since: string): string => `
  p.id, p.issuer, p.name, p.language,
  (SELECT coalesce(json_agg(json_build_object('id', o.id, 'name', o.name, 'kind', o.kind, 'businessId', o.business_id, 'roles', m.roles) ORDER BY o.kind, o.name, o.id), '[]')
     FROM (SELECT organisation_id, json_agg(role ORDER BY role) AS roles FROM app.membership held WHERE person_id = p.id
              AND NOT EXISTS (SELECT FROM app.member_sign_out g WHERE g.organisation_id = held.organisation_id AND g.person_id = p.id AND g.at >= ${since})
            GROUP BY organisation_id) m
     JOIN app.organisation o ON o.id = m.organisation_id) AS organisations,
  (SELECT coalesce(json_agg(json_build_object(${MANDATE}) ORDER BY d.person_name, d.id), '[]')
     FROM app.mandate d WHERE d.representative_id = p.id AND ${IN_FORCE}) AS mandates,
  (SELECT coalesce(json_agg(json_build_object('id', a.id, 'authorityId', o.id, 'authorityName', o.name, 'businessId', o.business_id, 'reason', a.reason, 'until', a.until) ORDER BY a.until, a.id), '[]')
     FROM app.support_access a JOIN app.organisation o ON o.id = a.authority_id
    WHERE a.requested_by = p.id AND a.ended_at IS NULL AND a.until > clock_timestamp()
      AND EXISTS (SELECT FROM app.membership m WHERE m.person_id = p.id AND m.role = 'operator')) AS supports`;

interface PersonRow {
  id: string;
  issuer: string;
  name: string;
  language: Language;
  organisations: Membership[];
  mandates: Mandate[];
  supports: SupportGrant[];
}

/** With all that is theirs; what of it a sign-in opens, its issuer limits (`withinIssuer`). */
const personOf = ({ organisations, supports, ...person }: PersonRow): KnownPerson => ({
  id: person.id,
  issuer: person.issuer,
  name: person.name,
  language: person.language,
  // An authority that lets an operator look may be acted for, with no role in it.
  organisations: [
    ...organisations,
    ...supports
      .filter(({ authorityId }) => !organisations.some(({ id }) => id === authorityId))
      .map(({ authorityId: id, authorityName: name, businessId }) => ({
        id,
        name,
        kind: 'authority' as const,
        businessId,
        roles: [],
      })),
  ],
  mandates: person.mandates,
  supports,
  ownMatters: true,
});

export interface LiveSession {
  readonly id: string;
  readonly person: KnownPerson;
  readonly actingOrganisationId: string | null;
  readonly mandate: ActingMandate | null;
  readonly times: SessionTimes;
  readonly authenticatedAt: Date | null;
  /** Real time at the database: sessions do not follow the sandbox clock. */
  readonly now: Date;
}

/** A session that stands: not ended, not idle for too long, not too old; with its person and all memberships, in one query. */
export async function readSession(tx: Tx, sessionId: string): Promise<LiveSession | undefined> {
  const [row] = await sql<
    PersonRow & {
      session_id: string;
      acting_organisation_id: string | null;
      mandate: ActingMandate | null;
      idle_until: Date;
      expires_at: Date;
      real_now: Date;
      authenticated_at: Date | null;
    }
  >(
    tx,
    `SELECT s.id AS session_id, s.acting_organisation_id,
            (SELECT json_build_object(${MANDATE}, 'inForce', ${IN_FORCE}) FROM app.mandate d WHERE d.id = s.acting_mandate_id) AS mandate,
            s.authenticated_at, s.idle_until, s.expires_at, clock_timestamp() AS real_now, ${personSince('s.created_at')}
       FROM app.session s JOIN app.person p ON p.id = s.person_id
      WHERE s.id = $1 AND s.revoked_at IS NULL AND s.idle_until > clock_timestamp() AND s.expires_at > clock_timestamp()`,
    [sessionId],
  );
  if (row === undefined) return undefined;
  return {
    id: row.session_id,
    person: personOf(row),
    actingOrganisationId: row.acting_organisation_id,
    mandate: row.mandate,
    times: { idleUntil: row.idle_until, expiresAt: row.expires_at },
    now: row.real_now,
    authenticatedAt: row.authenticated_at,
  };
}

/** The person an issuer knows by this subject; people are made by an invitation or the seed, never by signing in. */
export async function readPersonOfSubject(tx: Tx, issuer: string, subject: string): Promise<KnownPerson | undefined> {
  const [row] = await sql<PersonRow>(
    tx,
    `SELECT ${personSince('NULL')} FROM app.person p WHERE p.issuer = $1 AND p.subject = $2`,
    [issuer, subject],
  );
  return row && personOf(row);
}

export async function readRealNow(tx: Tx): Promise<Date> {
  const [row] = await sql<{ now: Date }>(tx, 'SELECT clock_timestamp() AS now');
  if (row === undefined) throw new Error('the database has no clock');
  return row.now;
}

/** Never shortens: of two requests at once the later end stands. */
export function prolongSession(tx: Tx, sessionId: string, idleUntil: Date): Promise<number> {
  return execute(
    tx,
    'UPDATE app.session SET idle_until = greatest(idle_until, $2) WHERE id = $1 AND revoked_at IS NULL',
    [sessionId, idleUntil],
  );
}
