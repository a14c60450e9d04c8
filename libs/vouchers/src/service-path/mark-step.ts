import { commonProblem, execute, one, type SignedInActor, type Tx } from '@kasvutori/platform';
import { pathProblem } from './path-problems.js';
import { pathById, stepsOf, type PathRow, type StepRow } from './path-queries.js';
import { moveStep, type StepMarker, type StepMove } from './path-step-lifecycle.js';
import { keepVersion, nextVersion } from './plan-path.js';

/** Whether this step is the reader's to mark. */
export const isOwnStep = (actor: SignedInActor, marker: StepMarker, step: StepRow): boolean =>
  marker === 'case-worker' ||
  (actor.kind === 'client' ? step.acts === 'client' : step.organisationId === actor.organisationId);

/** Marks a step begun, done or dropped. The authority's case worker marks any, another organisation and the client their own. */
export async function markStep(
  tx: Tx,
  actor: SignedInActor,
  pathId: string,
  stepId: string,
  version: number,
  { move, reason }: { readonly move: StepMove; readonly reason?: string },
  now: Date,
): Promise<void> {
  const path = await pathById(tx, pathId);
  const marker = markerOf(actor, path);
  const step = one((await stepsOf(tx, pathId)).filter(({ id }) => id === stepId));
  if (!isOwnStep(actor, marker, step) || (move === 'drop' && marker !== 'case-worker'))
    throw pathProblem('step-not-yours');
  const next = await nextVersion(tx, path, version);
  const to = moveStep(step.status, move, marker);
  if (to === undefined) throw commonProblem('move-not-allowed');
  if (move === 'drop' && reason === undefined) throw pathProblem('step-reason-missing', { field: '/reason' });
  await execute(
    tx,
    `UPDATE vouchers.path_step SET status = $3, reason = $4, marked_by = $6, marked_at = $5,
            started_at = CASE WHEN $3 = 'dropped' THEN started_at ELSE coalesce(started_at, $5) END,
            ended_at = CASE WHEN $3 IN ('done', 'dropped') THEN $5::timestamptz END
      WHERE id = $1 AND status = $2`,
    [stepId, step.status, to, move === 'drop' ? reason : null, now, marker],
  );
  await keepVersion(tx, actor, next, move, now, reason === undefined ? step.goal : `${step.goal}: ${reason}`);
}

function markerOf(actor: SignedInActor, path: PathRow): StepMarker {
  if (actor.kind === 'client') {
    // An organisation's own people may be clients too: what the client does is done on their own path only.
    if (path.personId !== actor.personId) throw commonProblem('not-found');
    return 'client';
  }
  return actor.organisationId === path.authorityId ? 'case-worker' : 'organisation';
}
