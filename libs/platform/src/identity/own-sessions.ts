import type { SystemActor } from '../access/actor.js';
import { one } from '../database/rows.js';
import { sql, type Tx } from '../database/tx.js';
import { endSession } from './end-session.js';
import { identityProblem } from './identity-problems.js';
import { readRealNow } from './identity-queries.js';
import { IDLE_MS, isFresh } from './session-rules.js';

export interface OwnSession {
  readonly id: string;
  /** The browser and system in words. */
  readonly device: string | null;
  readonly beganAt: Date;
  /** To within five minutes: so often a session in use is prolonged. */
  readonly usedAt: Date;
  readonly endsAt: Date;
  /** The one that asks. */
  readonly current: boolean;
}

const STANDS = 'revoked_at IS NULL AND idle_until > clock_timestamp() AND expires_at > clock_timestamp()';

/** The sessions of a person that stand, the one in use first and then the newest. */
export const ownSessions = (tx: Tx, personId: string, sessionId: string | null): Promise<OwnSession[]> =>
  sql<OwnSession>(
    tx,
    `SELECT id, device, created_at AS "beganAt", greatest(created_at, idle_until - $3 * interval '1 millisecond') AS "usedAt",
            least(idle_until, expires_at) AS "endsAt", id IS NOT DISTINCT FROM $2::uuid AS current
       FROM app.session WHERE person_id = $1 AND ${STANDS} ORDER BY current DESC, created_at DESC, id LIMIT 200`,
    [personId, sessionId, IDLE_MS],
  );

/** The session that asks. */
export interface AskingSession {
  readonly personId: string;
  readonly sessionId: string | null;
  /** When the person last identified themselves anew. */
  readonly authenticatedAt: Date | null;
}

/**
 * Ends one of the person's sessions. Another than the one that asks only after a fresh sign-in: a stolen session does not choose which of the
 * owner's ends (ASVS 7.5.2). Ending all, this one too, needs none: whoever fears a theft must be able to at once (`endSessionsOf`).
 * @throws not-found (404) when it is not the person's, or has ended already; sessions-sign-in-again (409)
 */
export async function endOwnSession(tx: Tx, actor: SystemActor, asking: AskingSession, id: string): Promise<void> {
  const { personId, sessionId } = asking;
  one(await sql(tx, `SELECT id FROM app.session WHERE id = $2 AND person_id = $1 AND ${STANDS}`, [personId, id]));
  if (id !== sessionId) await refuseStale(tx, asking);
  await endSession(tx, actor, id);
}

/** Ends all of the person's sessions but the one that asks, which stays. @throws sessions-sign-in-again (409) */
export async function endOtherSessions(tx: Tx, actor: SystemActor, asking: AskingSession): Promise<number> {
  await refuseStale(tx, asking);
  return endSessionsOf(tx, actor, asking.personId, { but: asking.sessionId });
}

/** Ends the sessions of a person that stand, or those in which they act for an organisation. @returns how many */
export async function endSessionsOf(
  tx: Tx,
  actor: SystemActor,
  personId: string,
  { but = null, actingFor = null }: { readonly but?: string | null; readonly actingFor?: string | null } = {},
): Promise<number> {
  const ids = await sql<{ id: string }>(
    tx,
    `SELECT id FROM app.session WHERE person_id = $1 AND id IS DISTINCT FROM $2::uuid AND ($3::uuid IS NULL OR acting_organisation_id = $3)
        AND ${STANDS} ORDER BY id`,
    [personId, but, actingFor],
  );
  for (const { id } of ids) await endSession(tx, actor, id);
  return ids.length;
}

async function refuseStale(tx: Tx, { authenticatedAt }: AskingSession): Promise<void> {
  if (!isFresh(authenticatedAt, await readRealNow(tx))) throw identityProblem('sessions-sign-in-again');
}
