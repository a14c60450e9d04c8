import type { SystemActor } from '../access/actor.js';
import { one } from '../database/rows.js';
import { sql, type Tx } from '../database/tx.js';
import { endSession } from './end-session.js';
import { IDLE_MS } from './session-rules.js';

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

/** @throws not-found (404) when it is not the person's, or has ended already */
export async function endOwnSession(tx: Tx, actor: SystemActor, personId: string, id: string): Promise<void> {
  one(await sql(tx, `SELECT id FROM app.session WHERE id = $2 AND person_id = $1 AND ${STANDS}`, [personId, id]));
  await endSession(tx, actor, id);
}

/** Ends all of the person's sessions but the one that asks. */
export async function endOtherSessions(
  tx: Tx,
  actor: SystemActor,
  personId: string,
  sessionId: string | null,
): Promise<number> {
  const others = (await ownSessions(tx, personId, sessionId)).filter(({ current }) => !current);
  for (const { id } of others) await endSession(tx, actor, id);
  return others.length;
}
