import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instance } from '../../scripts/instance.mjs';

/**
 * Kills the application with SIGKILL and starts it again, at moments counted in milliseconds of its own running time: while it
 * is down the clock stands, so that the kills spread over what it does however long a start takes. Ends after the last
 * moment, or when `done` is aborted. Returns how long each start took, in milliseconds.
 */
export async function killAt(moments: readonly number[], instance: Instance, done: AbortSignal): Promise<number[]> {
  const starts: number[] = [];
  let ran = 0;
  for (const moment of moments) {
    await sleep(moment - ran, undefined, { signal: done }).catch(() => undefined);
    if (done.aborted) break;
    ran = moment;
    await instance.kill9();
    const killed = performance.now();
    await instance.restart();
    starts.push(performance.now() - killed);
  }
  return starts;
}
