import { nameOf, type Actor } from '../access/actor.js';
import { dbNow, execute, sql, type Tx } from '../database/tx.js';
import { newId } from '../identifiers/ids.js';
import { auditAt } from './audit.js';

export interface RecordedMove {
  readonly subject: string;
  readonly subjectId: string;
  readonly move: string;
  readonly from: string | null;
  readonly to: string;
  readonly authorityId: string;
  readonly providerId?: string | null | undefined;
  readonly clientPersonId?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** Records a move of a lifecycle: a row of the subject's history and an audit entry, in the transaction of the move. */
export async function recordMove(tx: Tx, actor: Actor, moved: RecordedMove): Promise<void> {
  const { subject, subjectId, move, from, to, authorityId, note } = moved;
  const at = await dbNow(tx);
  await execute(
    tx,
    `INSERT INTO app.history (id, subject, subject_id, move, from_status, to_status, authority_id, provider_id, client_person_id, actor_name, actor_kind, note, at)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)`,
    [
      newId(),
      subject,
      subjectId,
      move,
      from,
      to,
      authorityId,
      moved.providerId ?? null,
      moved.clientPersonId ?? null,
      nameOf(actor),
      actor.kind,
      note ?? null,
      at,
    ],
  );
  const action = `${subject}.${move}`;
  const { clientPersonId: subjectPersonId } = moved;
  await auditAt(
    tx,
    actor,
    { action, subject, subjectId, authorityId, subjectPersonId, reason: note, detail: { from, to } },
    at,
  );
}

export interface HistoryRow {
  readonly at: Date;
  readonly move: string;
  readonly from: string | null;
  readonly to: string;
  readonly by: string;
  readonly note: string | null;
}

/** What happened to a subject, oldest first. */
export function readHistory(tx: Tx, subject: string, subjectId: string): Promise<HistoryRow[]> {
  return sql<HistoryRow>(
    tx,
    `SELECT at, move, from_status AS "from", to_status AS "to", actor_name AS "by", note
       FROM app.history WHERE subject = $1 AND subject_id = $2 ORDER BY at, id LIMIT 500`,
    [subject, subjectId],
  );
}
