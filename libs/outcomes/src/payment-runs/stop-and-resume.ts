import { type AuthorityActor, enqueue, type Tx } from '@kasvutori/platform';
import { calculateRun } from './calculate-run.js';
import { applyRunMove, lockRunFor } from './run-queries.js';

/** Stops the calculation after the turn that is under way. What has been calculated stays. */
export async function stopRun(tx: Tx, actor: AuthorityActor, id: string, version: number): Promise<void> {
  await applyRunMove(tx, actor, await lockRunFor(tx, id, version, 'stop'), 'stop');
}

/** Goes on with the client after the last one: with the facts and tariffs of the run's instant, whatever was recorded since. */
export async function resumeRun(tx: Tx, actor: AuthorityActor, id: string, version: number): Promise<void> {
  await applyRunMove(tx, actor, await lockRunFor(tx, id, version, 'resume'), 'resume');
  await enqueue(tx, calculateRun, { runId: id });
}
