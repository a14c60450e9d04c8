import { type AuthorityActor, execute, recordMove, sql, type Tx } from '@kasvutori/platform';
import type { NewDecision } from './decision-queries.js';

/** A new decision answers the requests for which the earlier one was reopened: what was accepted is corrected now. */
export async function correctRequests(
  tx: Tx,
  actor: AuthorityActor,
  decision: Pick<NewDecision, 'replacesId' | 'authorityId' | 'number'>,
): Promise<void> {
  const accepted = await sql<{ id: string; providerId: string }>(
    tx,
    `SELECT id, provider_id AS "providerId" FROM procurement.correction_request WHERE decision_id = $1 AND status = 'accepted'`,
    [decision.replacesId],
  );
  for (const { id, providerId } of accepted) {
    await execute(
      tx,
      `UPDATE procurement.correction_request SET status = 'corrected', version = version + 1 WHERE id = $1 AND status = 'accepted'`,
      [id],
    );
    await recordMove(tx, actor, {
      subject: 'correction-request',
      subjectId: id,
      move: 'correct',
      from: 'accepted',
      to: 'corrected',
      authorityId: decision.authorityId,
      providerId,
      note: decision.number,
    });
  }
}
