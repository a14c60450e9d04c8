import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Instance } from '../../scripts/instance.mjs';

export interface Killing {
  /** Milliseconds from one start to the next kill; the server's own running time, so that slow starts do not matter. */
  readonly lives: readonly number[];
  /** How many steps have been done; a life in which none was is prolonged until one is, or the longest step would never end. */
  readonly steps: () => number;
  /** Stops the killing. */
  readonly done: AbortSignal;
}

/**
 * Kills the application with SIGKILL at the end of each of its lives, and starts it again. Returns how long each start took, in
 * milliseconds: as many as there were kills.
 */
export async function killAgainAndAgain(instance: Instance, { lives, steps, done }: Killing): Promise<number[]> {
  const starts: number[] = [];
  for (const life of lives) {
    const before = steps();
    await sleep(life, undefined, { signal: done }).catch(() => undefined);
    while (steps() === before && !done.aborted) await sleep(20);
    if (done.aborted) break;
    await instance.kill9();
    const killed = performance.now();
    await instance.restart();
    starts.push(performance.now() - killed);
  }
  return starts;
}
