import type { EntityManager } from 'typeorm';
import type { Representative } from '../access/actor.js';
import { identityProblem } from '../identity/identity-problems.js';
import { sql } from './tx.js';

/**
 * Holds the mandate by which this transaction acts, so that it cannot end before the act is done; judged by the database's
 * clock, whatever the page was told when it opened.
 * @throws mandate-ended (403)
 */
export async function holdMandate(
  tx: EntityManager,
  { mandateId, personId, scope }: Representative,
  writes: boolean,
): Promise<void> {
  const held = await sql(
    tx,
    `SELECT id FROM app.mandate
      WHERE id = $1 AND representative_id = $2 AND person_id = app.person_id() AND scope @> $3::text[] AND ended_at IS NULL
        AND (app.now() AT TIME ZONE 'Europe/Helsinki')::date BETWEEN first_day AND last_day ${writes ? 'FOR SHARE' : ''}`,
    [mandateId, personId, scope],
  );
  if (held.length === 0) throw identityProblem('mandate-ended');
}
