import type { SystemActor } from '../access/actor.js';
import { audit } from '../audit/audit.js';
import { sql, type Tx } from '../database/tx.js';

/** Ends a session for good: the cookie is worth nothing from now on, wherever a copy of it is. Answers the kept ID token. */
export async function endSession(tx: Tx, actor: SystemActor, sessionId: string): Promise<{ idToken: string | null }> {
  // The token has served its purpose once the issuer is told; it does not stay behind.
  const [before] = await sql<{ id_token: string | null; person_id: string }>(
    tx,
    'SELECT id_token, person_id FROM app.session WHERE id = $1 AND revoked_at IS NULL FOR UPDATE',
    [sessionId],
  );
  if (before === undefined) return { idToken: null };
  await sql(tx, 'UPDATE app.session SET revoked_at = clock_timestamp(), id_token = NULL WHERE id = $1', [sessionId]);
  await audit(tx, actor, {
    action: 'session.end',
    subject: 'session',
    subjectId: sessionId,
    subjectPersonId: before.person_id,
    authorityId: null,
  });
  return { idToken: before.id_token };
}
