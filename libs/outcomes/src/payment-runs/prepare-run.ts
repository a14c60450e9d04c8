import {
  type AuthorityActor,
  type CalendarDate,
  dbNow,
  enqueue,
  execute,
  helsinkiDateOf,
  newId,
  recordMove,
  sql,
  type Tx,
  violatedConstraint,
} from '@kasvutori/platform';
import { calculateRun } from './calculate-run.js';
import { runProblem } from './payment-runs-problems.js';

/**
 * Opens a run of the actor's authority: cut-off, tariffs and facts are pinned by one instant. What is entitled by the cut-off minus what was paid
 * is then calculated turn by turn (`calculate-run.ts`).
 * @throws Problem 'run-unfinished' (409), 'cut-off-in-future' or 'cut-off-before-last' (422).
 */
export async function prepareRun(
  tx: Tx,
  actor: AuthorityActor,
  { cutOff }: { cutOff: CalendarDate },
): Promise<{ id: string }> {
  const { organisationId: authorityId } = actor;
  // Waits for those who are recording a fact or a tariff; whoever comes after is later than the snapshot. So it is whole.
  await sql(tx, `SELECT pg_advisory_xact_lock(outcomes.snapshot_lock($1))`, [authorityId]);
  const snapshotAt = await dbNow(tx);
  const number = await nextNumber(tx, authorityId, cutOff, snapshotAt);
  const id = newId();
  await execute(
    tx,
    `INSERT INTO outcomes.payment_run (id, authority_id, number, status, cut_off, snapshot_at, prepared_by, created_at, clients)
     VALUES ($1, $2, $3, 'open', $4, $5, $6, $5, (SELECT count(*) FROM outcomes.participation WHERE authority_id = $2))`,
    [id, authorityId, number, cutOff, snapshotAt, actor.personId],
  ).catch((error: unknown) => {
    throw violatedConstraint(error) === 'payment_run_one_unfinished'
      ? runProblem('run-unfinished', { params: { number } })
      : error;
  });
  await recordMove(tx, actor, {
    subject: 'payment-run',
    subjectId: id,
    move: 'open',
    from: null,
    to: 'open',
    authorityId,
  });
  await enqueue(tx, calculateRun, { runId: id });
  return { id };
}

async function nextNumber(tx: Tx, authorityId: string, cutOff: CalendarDate, now: Date): Promise<number> {
  if (cutOff > helsinkiDateOf(now)) throw runProblem('cut-off-in-future', { field: '/cutOff' });
  const [earlier] = await sql<{ last: number | null; unfinished: number | null; cutOff: CalendarDate | null }>(
    tx,
    `SELECT max(number) AS last, max(number) FILTER (WHERE status NOT IN ('sent', 'settled', 'cancelled')) AS unfinished,
            max(cut_off) FILTER (WHERE status <> 'cancelled') AS "cutOff"
       FROM outcomes.payment_run WHERE authority_id = $1`,
    [authorityId],
  );
  if (earlier?.unfinished != null) throw runProblem('run-unfinished', { params: { number: earlier.unfinished } });
  if (earlier?.cutOff != null && cutOff < earlier.cutOff) {
    throw runProblem('cut-off-before-last', { field: '/cutOff', params: { last: earlier.cutOff } });
  }
  return (earlier?.last ?? 0) + 1;
}
