import { execute, sql, type Tx } from '../database/tx.js';

/** Finished jobs are kept for who looks for what happened yesterday; failed ones longer, as somebody has to see to them. */
const KEPT_DAYS = { completed: 14, failed: 90 } as const;

/**
 * Once an hour: forgets the answers to commands and the marks of jobs after 30 days, finished jobs after 14 and failed ones after 90. A job goes
 * before its mark does, so nothing can be handled twice.
 */
export async function forgetFinishedWork(tx: Tx, now: Date): Promise<void> {
  const due = await execute(
    tx,
    `INSERT INTO app.upkeep AS last (task, done_at) VALUES ('forget-finished-work', $1)
     ON CONFLICT (task) DO UPDATE SET done_at = $1 WHERE last.done_at < $1::timestamptz - interval '1 hour'`,
    [now],
  );
  if (due === 0) return;
  await sql(tx, 'SELECT app.forget_commands($1)', [now]);
  // pg-boss keeps its own time: the machine's, whatever the sandbox clock says.
  await execute(
    tx,
    `DELETE FROM pgboss.job WHERE (state IN ('completed', 'cancelled') AND completed_on < clock_timestamp() - make_interval(days => $1))
                               OR (state = 'failed' AND completed_on < clock_timestamp() - make_interval(days => $2))`,
    [KEPT_DAYS.completed, KEPT_DAYS.failed],
  );
}
