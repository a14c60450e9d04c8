import { createHash } from 'node:crypto';
import type { SystemActor } from '../access/actor.js';
import { execute, sql, type Tx } from '../database/tx.js';
import { endSession } from './end-session.js';
import { CLOCK_SECONDS, LOGOUT_TOKEN_SECONDS, type SignedOutThere } from './logout-token.js';

/**
 * Ends what the issuer has ended: one sign-in, or all of a person. What has ended already needs nothing.
 * @param issuer its alias in `app.person.issuer`
 * @returns false when this token was told before
 */
export async function endIssuerSessions(
  tx: Tx,
  actor: SystemActor,
  issuer: string,
  { jti, subject, sid }: SignedOutThere,
): Promise<boolean> {
  await execute(tx, 'DELETE FROM app.logout_token WHERE kept_until < clock_timestamp()');
  const first = await execute(
    tx,
    `INSERT INTO app.logout_token (jti_hash, kept_until) VALUES ($1, clock_timestamp() + make_interval(secs => $2)) ON CONFLICT DO NOTHING`,
    [
      createHash('sha256').update(`${issuer}\n${jti}`).digest(),
      // Past the last moment at which its age would let it in, however far ahead the issuer's clock is.
      LOGOUT_TOKEN_SECONDS + 2 * CLOCK_SECONDS,
    ],
  );
  if (first === 0) return false;
  const sessions = await sql<{ id: string }>(
    tx,
    `SELECT s.id FROM app.session s JOIN app.person p ON p.id = s.person_id
      WHERE p.issuer = $1 AND s.revoked_at IS NULL AND ($2::text IS NULL OR coalesce(s.issuer_subject, p.subject) = $2) AND ($3::text IS NULL OR s.issuer_sid = $3) ORDER BY s.id`,
    [issuer, subject, sid],
  );
  for (const { id } of sessions) await endSession(tx, actor, id);
  return true;
}
