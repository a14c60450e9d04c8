import { actingNameOf, onBehalfOf, type Actor } from '../access/actor.js';
import { dbNow, execute, sql, type Tx } from '../database/tx.js';
import { newId } from '../identifiers/ids.js';
import type { ActMove, ActSubject } from './act-words.js';
import { auditAll } from './audit.js';

export interface RecordedMove {
  readonly subject: ActSubject;
  readonly subjectId: string;
  readonly move: ActMove;
  readonly from: string | null;
  readonly to: string;
  readonly authorityId: string;
  readonly providerId?: string | null | undefined;
  readonly clientPersonId?: string | null | undefined;
  readonly note?: string | null | undefined;
}

/** Records a move of a lifecycle: a row of the subject's history and an audit entry, in the transaction of the move. */
export const recordMove = (tx: Tx, actor: Actor, moved: RecordedMove): Promise<void> => recordMoves(tx, actor, [moved]);

/** The same for many subjects, in two statements. */
export async function recordMoves(tx: Tx, actor: Actor, moves: readonly RecordedMove[]): Promise<void> {
  const at = await dbNow(tx);
  const of = <T>(field: (moved: RecordedMove) => T): T[] => moves.map(field);
  await execute(
    tx,
    `INSERT INTO app.history (id, subject, subject_id, move, from_status, to_status, authority_id, provider_id, client_person_id, actor_name, actor_kind, note, at, on_behalf_of)
     SELECT row.id, row.subject, row.subject_id, row.move, row.from_status, row.to_status, row.authority_id, row.provider_id, row.client_person_id, $10, $11, row.note, $13, $14
       FROM unnest($1::uuid[], $2::text[], $3::uuid[], $4::text[], $5::text[], $6::text[], $7::uuid[], $8::uuid[], $9::uuid[], $12::text[])
         AS row (id, subject, subject_id, move, from_status, to_status, authority_id, provider_id, client_person_id, note)`,
    [
      of(newId),
      of(({ subject }) => subject),
      of(({ subjectId }) => subjectId),
      of(({ move }) => move),
      of(({ from }) => from),
      of(({ to }) => to),
      of(({ authorityId }) => authorityId),
      of(({ providerId }) => providerId ?? null),
      of(({ clientPersonId }) => clientPersonId ?? null),
      actingNameOf(actor),
      actor.kind,
      of(({ note }) => note ?? null),
      at,
      onBehalfOf(actor),
    ],
  );
  await auditAll(
    tx,
    actor,
    moves.map(({ subject, subjectId, move, from, to, authorityId, clientPersonId, note }) => ({
      action: `${subject}.${move}` as const,
      subject,
      subjectId,
      authorityId,
      subjectPersonId: clientPersonId,
      reason: note,
      detail: { from, to },
    })),
    at,
  );
}

export interface HistoryRow {
  readonly at: Date;
  readonly move: string;
  readonly from: string | null;
  readonly to: string;
  readonly by: string;
  /** The client whom that person acted for, by a mandate. */
  readonly onBehalfOf?: string | null;
  readonly note: string | null;
}

/** What happened to a subject, oldest first. */
export function readHistory(tx: Tx, subject: string, subjectId: string): Promise<HistoryRow[]> {
  return sql<HistoryRow>(
    tx,
    `SELECT at, move, from_status AS "from", to_status AS "to", actor_name AS "by", on_behalf_of AS "onBehalfOf", note
       FROM app.history WHERE subject = $1 AND subject_id = $2 ORDER BY at, id LIMIT 500`,
    [subject, subjectId],
  );
}
