import { commonProblem, execute, one, type SignedInActor, type Tx } from '@kasvutori/platform';
import { pathProblem } from './path-problems.js';
import { pathById, stepsOf } from './path-queries.js';
import { moveStep, type StepMove } from './path-step-lifecycle.js';
import { keepVersion, nextVersion } from './plan-path.js';

/** Marks a step begun, done or dropped. The authority's case worker marks any, another organisation its own, begun or done. */
export async function markStep(
  tx: Tx,
  actor: Exclude<SignedInActor, { kind: 'client' }>,
  pathId: string,
  stepId: string,
  version: number,
  { move, reason }: { readonly move: StepMove; readonly reason?: string },
  now: Date,
): Promise<void> {
  const path = await pathById(tx, pathId);
  const own = actor.organisationId === path.authorityId;
  const step = one((await stepsOf(tx, pathId)).filter(({ id }) => id === stepId));
  if (!own && (step.organisationId !== actor.organisationId || move === 'drop')) throw pathProblem('step-not-yours');
  const next = await nextVersion(tx, path, version);
  const to = moveStep(step.status, move);
  if (to === undefined) throw commonProblem('move-not-allowed');
  if (move === 'drop' && reason === undefined) throw pathProblem('step-reason-missing', { field: '/reason' });
  await execute(
    tx,
    `UPDATE vouchers.path_step SET status = $3, reason = $4,
            started_at = CASE WHEN $3 = 'under-way' THEN $5 ELSE started_at END,
            ended_at = CASE WHEN $3 IN ('done', 'dropped') THEN $5::timestamptz END
      WHERE id = $1 AND status = $2`,
    [stepId, step.status, to, move === 'drop' ? reason : null, now],
  );
  await keepVersion(tx, actor, next, move, now, reason === undefined ? step.goal : `${step.goal}: ${reason}`);
}
