import {
  execute,
  helsinkiDateOf,
  newId,
  recordMove,
  sql,
  type CalendarDate,
  type ClientActor,
  type Tx,
} from '@kasvutori/platform';
import { ownClient } from '../clients/client-queries.js';
import { answerBy, type DataRequestKind } from './data-request-lifecycle.js';
import { dataRequestProblem } from './data-requests-problems.js';

/**
 * A client asks that their data at an authority is erased or used no longer; the case worker sees it with the day by which it is answered.
 * @throws Problem 'data-request-open-already' (409) while an answer to the same is awaited.
 */
export async function makeDataRequest(
  tx: Tx,
  actor: ClientActor,
  clientId: string,
  { kind, message }: { readonly kind: DataRequestKind; readonly message?: string | null | undefined },
  now: Date,
): Promise<string> {
  const client = await ownClient(tx, actor.personId, clientId);
  // Two windows: the second waits here and then sees what the first one asked.
  await execute(tx, `SELECT pg_advisory_xact_lock(hashtextextended('data-request:' || $1, 0))`, [client.id]);
  const [open] = await sql<{ day: CalendarDate }>(
    tx,
    `SELECT answer_by AS day FROM vouchers.data_request WHERE client_id = $1 AND kind = $2 AND status = 'asked'`,
    [client.id, kind],
  );
  if (open !== undefined) throw dataRequestProblem('data-request-open-already', { params: open });
  const id = newId();
  await execute(
    tx,
    `INSERT INTO vouchers.data_request (id, authority_id, client_id, person_id, kind, message, asked_at, answer_by)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8)`,
    [id, client.authorityId, client.id, client.personId, kind, message ?? null, now, answerBy(helsinkiDateOf(now))],
  );
  await recordMove(tx, actor, {
    ...{ subject: 'data-request', subjectId: id, move: 'make', from: null, to: 'asked' },
    ...{ authorityId: client.authorityId, clientPersonId: client.personId },
  });
  return id;
}
