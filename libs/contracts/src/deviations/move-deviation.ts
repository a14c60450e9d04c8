import {
  changedOne,
  commonProblem,
  enqueue,
  execute,
  helsinkiDateOf,
  newId,
  recordMove,
  type AuthorityActor,
  type ProviderActor,
  type Tx,
} from '@kasvutori/platform';
import { measureAgainJob } from '../follow-up/record-facts.js';
import { moveDeviation, type DeviationMove, type DeviationRole } from './deviation-lifecycle.js';
import { lockDeviation, readMeasures, type DeviationRow } from './deviation-queries.js';
import { deviationProblem } from './deviations-problems.js';
import { tellDeviation, type Told } from './tell-deviation.js';

type Side = AuthorityActor | ProviderActor;

export const roleOf = (side: Pick<Side, 'kind'>, { reportedSide }: Pick<DeviationRow, 'reportedSide'>): DeviationRole =>
  side.kind === reportedSide ? 'asker' : 'answerer';

interface Seen {
  readonly id: string;
  readonly version: number;
}

async function locked(tx: Tx, { id, version }: Seen): Promise<DeviationRow> {
  const deviation = await lockDeviation(tx, id);
  if (deviation.version !== version) throw commonProblem('stale-version');
  return deviation;
}

const TOLD: Readonly<Partial<Record<DeviationMove, Told>>> = {
  answer: 'answered',
  accept: 'accepted',
  return: 'returned',
  close: 'closed',
  finish: 'corrected',
};

async function apply(
  tx: Tx,
  actor: Side,
  deviation: DeviationRow,
  move: DeviationMove,
  { note, measures = 0, set = {} }: { note?: string; measures?: number; set?: Readonly<Record<string, unknown>> } = {},
): Promise<void> {
  const moved = moveDeviation(roleOf(actor, deviation), deviation.status, move, measures);
  if (!moved.ok) {
    if (moved.refusal === 'move-not-allowed') throw commonProblem(moved.refusal);
    throw deviationProblem(moved.refusal);
  }
  const columns = Object.entries(set);
  const assignments = columns.map(([column], index) => `, ${column} = $${index + 4}`).join('');
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.deviation SET status = $3, version = version + 1${assignments} WHERE id = $1 AND status = $2`,
      [deviation.id, deviation.status, moved.status, ...columns.map(([, value]) => value)],
    ),
  );
  const { id: subjectId, authorityId, providerId, status: from, contractId, kind } = deviation;
  await recordMove(tx, actor, {
    ...{ subject: 'deviation', subjectId, move, from, to: moved.status, authorityId, providerId, note },
  });
  const told = TOLD[move];
  if (told !== undefined) await enqueue(tx, tellDeviation, { deviationId: subjectId, told });
  if (kind === 'complaint') await enqueue(tx, measureAgainJob, { contractId });
}

/** What the other party says to it, with what it will do by when. */
export async function answerDeviation(
  tx: Tx,
  actor: Side,
  seen: Seen,
  { answer, measures }: { answer: string; measures: readonly { text: string; dueOn: string }[] },
  now: Date,
): Promise<void> {
  const deviation = await locked(tx, seen);
  const today = helsinkiDateOf(now);
  const past = measures.findIndex(({ dueOn }) => dueOn < today);
  if (past >= 0) throw deviationProblem('measure-date-past', { field: `/measures/${past}/dueOn` });
  const round = deviation.round + 1;
  const answered_on = deviation.answeredOn ?? today;
  await apply(tx, actor, deviation, 'answer', { set: { answer, answered_on, answered_by_name: actor.name, round } });
  await execute(
    tx,
    `INSERT INTO contracts.corrective_measure (id, deviation_id, round, position, text, due_on)
     SELECT m.id, $1, $2, m.position, m.text, m."dueOn" FROM jsonb_to_recordset($3) AS m (id uuid, position int, text text, "dueOn" date)`,
    [
      deviation.id,
      round,
      JSON.stringify(measures.map((measure, index) => ({ id: newId(), position: index + 1, ...measure }))),
    ],
  );
}

/** Accepts the plan, returns the answer, or ends the matter with a word of why. */
export async function reviewDeviation(
  tx: Tx,
  actor: Side,
  move: 'accept' | 'return' | 'close' | 'withdraw',
  seen: Seen,
  note?: string,
): Promise<void> {
  const deviation = await locked(tx, seen);
  const measures = (await readMeasures(tx, deviation)).length;
  const set = move === 'close' ? { closing_note: note } : {};
  await apply(tx, actor, deviation, move, { measures, set, ...(note !== undefined && { note }) });
}

/** A measure of the plan is done; with the last one the whole waits to be looked at. */
export async function finishMeasure(
  tx: Tx,
  actor: Side,
  { measureId, note, ...seen }: Seen & { readonly measureId: string; readonly note: string },
  now: Date,
): Promise<void> {
  const deviation = await locked(tx, seen);
  if (!moveDeviation(roleOf(actor, deviation), deviation.status, 'finish', 0).ok)
    throw commonProblem('move-not-allowed');
  const measures = await readMeasures(tx, deviation);
  const measure = measures.find(({ id }) => id === measureId);
  if (measure === undefined) throw commonProblem('not-found');
  if (measure.doneOn !== null) throw deviationProblem('measure-done-already');
  await execute(
    tx,
    `UPDATE contracts.corrective_measure SET done_on = $2, done_note = $3, done_by_name = $4 WHERE id = $1 AND done_on IS NULL`,
    [measureId, helsinkiDateOf(now), note, actor.name],
  );
  if (measures.every(({ id, doneOn }) => id === measureId || doneOn !== null))
    return apply(tx, actor, deviation, 'finish', { note });
  changedOne(
    await execute(tx, `UPDATE contracts.deviation SET version = version + 1 WHERE id = $1 AND version = $2`, [
      deviation.id,
      deviation.version,
    ]),
  );
}
