import {
  audit,
  type AuthorityActor,
  type CalendarDate,
  dbNow,
  execute,
  helsinkiDateOf,
  newId,
  one,
  sql,
  type Tx,
} from '@kasvutori/platform';
import { standing } from '../facts/current-facts.js';
import { INDEX_POINTS, type IndexPointRow } from './index-point-queries.js';
import { indexPointProblem } from './index-points-problems.js';

export interface IndexPointInput {
  readonly series: string;
  readonly publishedOn: CalendarDate;
  readonly value: string;
}

/** A value of a series has been published; the next run pays by it. @throws Problem naming the field */
export async function recordIndexPoint(
  tx: Tx,
  actor: AuthorityActor,
  input: IndexPointInput,
  now: Date,
): Promise<{ id: string }> {
  await lock(tx, actor);
  await check(tx, actor, input, null, now);
  return insert(tx, actor, input, null);
}

/** Puts a value right by a new one that points at it, or takes it back; what was paid by it the next run puts right too. */
export async function correctIndexPoint(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  { reason, point }: { readonly reason: string; readonly point: IndexPointInput | null },
  now: Date,
): Promise<{ id: string }> {
  await lock(tx, actor);
  const wrong = one(await sql<IndexPointRow>(tx, `${INDEX_POINTS} WHERE i.id = $1`, [id]));
  const corrected = await sql(tx, `SELECT FROM outcomes.index_point WHERE corrects_id = $1`, [id]);
  if (corrected.length > 0 || wrong.withdrawn) throw indexPointProblem('index-point-already-corrected');
  if (point !== null) await check(tx, actor, point, id, now);
  return insert(tx, actor, point ?? wrong, { id, reason, withdrawn: point === null });
}

/** One after the other, and in the snapshot of a run or later than it. */
async function lock(tx: Tx, { organisationId }: AuthorityActor): Promise<void> {
  await sql(tx, `SELECT pg_advisory_xact_lock(hashtextextended('outcomes.index-points:' || $1, 0))`, [organisationId]);
  await sql(tx, `SELECT pg_advisory_xact_lock_shared(outcomes.snapshot_lock($1))`, [organisationId]);
}

async function check(
  tx: Tx,
  actor: AuthorityActor,
  { series, publishedOn: on, value }: IndexPointInput,
  replaces: string | null,
  now: Date,
): Promise<void> {
  const at = replaces === null ? '' : '/point';
  if (!(Number(value) > 0)) throw indexPointProblem('index-point-value', { field: `${at}/value` });
  if (on > helsinkiDateOf(now))
    throw indexPointProblem('index-point-in-future', { field: `${at}/publishedOn`, params: { on } });
  const rows = await sql<IndexPointRow>(tx, `${INDEX_POINTS} WHERE i.authority_id = $1`, [actor.organisationId]);
  const twin = standing(rows).some((row) => row.id !== replaces && row.series === series && row.publishedOn === on);
  if (twin) throw indexPointProblem('index-point-twice', { field: `${at}/publishedOn`, params: { series, on } });
}

async function insert(
  tx: Tx,
  actor: AuthorityActor,
  { series, publishedOn, value }: IndexPointInput,
  corrects: { readonly id: string; readonly reason: string; readonly withdrawn: boolean } | null,
): Promise<{ id: string }> {
  const { organisationId: authorityId, personId } = actor;
  const id = newId();
  await execute(
    tx,
    `INSERT INTO outcomes.index_point (id, authority_id, series, published_on, value, recorded_at, recorded_by, corrects_id, withdrawn, reason)
     VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
    [
      ...[id, authorityId, series, publishedOn, value, await dbNow(tx), personId],
      ...[corrects?.id ?? null, corrects?.withdrawn ?? false, corrects?.reason ?? null],
    ],
  );
  await audit(tx, actor, {
    ...{ action: corrects === null ? 'index-point.record' : 'index-point.correct', subject: 'index-point' },
    ...{ subjectId: id, authorityId, detail: { series, publishedOn, value } },
    ...(corrects !== null && { reason: corrects.reason }),
  });
  return { id };
}
