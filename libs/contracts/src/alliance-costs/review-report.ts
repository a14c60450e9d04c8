import {
  changedOne,
  commonProblem,
  execute,
  dbNow,
  recordMove,
  type AuthorityActor,
  type Tx,
} from '@kasvutori/platform';
import { lockReport } from './cost-report-queries.js';
import { moveReport, type ReportMove } from './report-lifecycle.js';

/** The owner approves a report, whose costs then count, or returns it with a reason. */
export async function reviewReport(
  tx: Tx,
  actor: AuthorityActor,
  move: Extract<ReportMove, 'approve' | 'return'>,
  { id, version, reason }: { readonly id: string; readonly version: number; readonly reason: string | null },
): Promise<void> {
  const report = await lockReport(tx, id);
  if (report.version !== version) throw commonProblem('stale-version');
  const moved = moveReport(report.status, move);
  if (!moved.ok) throw commonProblem(moved.refusal);
  changedOne(
    await execute(
      tx,
      `UPDATE contracts.alliance_cost_report
          SET status = $3, return_reason = $4, reviewed_by = $5, reviewed_at = $6, version = version + 1 WHERE id = $1 AND status = $2`,
      [id, report.status, moved.status, reason, actor.personId, await dbNow(tx)],
    ),
  );
  await recordMove(tx, actor, {
    ...{ subject: 'cost-report', subjectId: id, move, from: report.status, to: moved.status, note: reason },
    authorityId: actor.organisationId,
    providerId: report.providerId,
  });
}
