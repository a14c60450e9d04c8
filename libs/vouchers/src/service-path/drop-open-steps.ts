import { execute, type AuthorityActor, type Tx } from '@kasvutori/platform';
import { pathOfClient, stepsOf } from './path-queries.js';
import { isOpenStep } from './path-step-lifecycle.js';
import { keepVersion, nextVersion } from './plan-path.js';

/** Closes a path for a reason of the client's life: what nobody will do any more is dropped. */
export async function dropOpenSteps(
  tx: Tx,
  actor: AuthorityActor,
  clientId: string,
  reason: string,
  now: Date,
): Promise<void> {
  const path = await pathOfClient(tx, clientId);
  if (path === undefined) return;
  const open = (await stepsOf(tx, path.id)).filter(({ status }) => isOpenStep(status));
  if (open.length === 0) return;
  const next = await nextVersion(tx, path, path.version);
  await execute(
    tx,
    `UPDATE vouchers.path_step SET status = 'dropped', reason = $2, ended_at = $3 WHERE id = ANY ($1)`,
    [open.map(({ id }) => id), reason, now],
  );
  await keepVersion(tx, actor, next, 'drop', now, reason);
}
