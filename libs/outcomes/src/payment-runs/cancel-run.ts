import type { AuthorityActor, Tx } from '@kasvutori/platform';
import { applyRunMove, lockRunFor } from './run-queries.js';

/** Gives up a run that is not approved. Its lines stay readable and count for nothing. */
export async function cancelRun(
  tx: Tx,
  actor: AuthorityActor,
  id: string,
  version: number,
  reason: string,
): Promise<void> {
  await applyRunMove(tx, actor, await lockRunFor(tx, id, version, 'cancel'), 'cancel', {}, reason);
}
