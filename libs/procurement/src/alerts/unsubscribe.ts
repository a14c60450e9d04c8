import { audit, execute, one, sql, type SystemActor, type Tx } from '@kasvutori/platform';
import type { Subscription } from './alerts.dto.js';

/** What the link in a mail is about; 404 for a token nobody was given. Runs as the system: the reader has not signed in. */
export async function readSubscription(tx: Tx, token: string): Promise<Subscription & { id: string }> {
  return one(
    await sql<Subscription & { id: string }>(
      tx,
      `SELECT id, name AS "searchName", mail AND status = 'active' AS mail FROM procurement.saved_search WHERE unsubscribe_token = $1`,
      [token],
    ),
  );
}

/** Stops the mails of one saved search. Pressing the link twice is fine (RFC 8058). */
export async function unsubscribe(tx: Tx, actor: SystemActor, token: string, now: Date): Promise<Subscription> {
  const { id, searchName, mail } = await readSubscription(tx, token);
  if (mail) {
    await execute(
      tx,
      'UPDATE procurement.saved_search SET mail = false, updated_at = $2, version = version + 1 WHERE id = $1',
      [id, now],
    );
    await audit(tx, actor, {
      action: 'saved-search.unsubscribe',
      subject: 'saved-search',
      subjectId: id,
      authorityId: null,
    });
  }
  return { searchName, mail: false };
}
