import { systemActor, type AuthorityActor } from '../access/actor.js';
import { audit } from '../audit/audit.js';
import type { Database } from '../database/database.js';
import { execute, sql, type Tx } from '../database/tx.js';

/** Since when the installation takes no commands, and why. */
export interface ReadOnly {
  readonly since: Date;
  readonly reason: string;
}

/** Null while commands are taken. */
export async function readOnlySince(tx: Tx): Promise<ReadOnly | null> {
  const [mode] = await sql<ReadOnly>(
    tx,
    'SELECT read_only_since AS since, reason FROM app.service_mode WHERE read_only_since IS NOT NULL',
  );
  return mode ?? null;
}

/** The whole installation becomes read-only for a reason that people are told, or takes commands again (`null`). */
export const changeServiceMode = (db: Database, actor: AuthorityActor, reason: string | null): Promise<void> =>
  db.transaction(systemActor('service-mode'), async (tx, now) => {
    await execute(tx, 'UPDATE app.service_mode SET read_only_since = $1, reason = $2', [reason && now, reason]);
    await audit(tx, actor, {
      action: reason === null ? 'service-mode.open' : 'service-mode.read-only',
      subject: 'installation',
      subjectId: actor.organisationId,
      authorityId: actor.organisationId,
      reason,
    });
  });
