import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Part, PartFigures, Simulation } from './parts.js';

/** The built file, also where this runs from its source: a thread loads no TypeScript. */
const THREAD = new URL('../../dist/simulation/simulation-thread.js', import.meta.url);
/** The other cores are for those who use the platform meanwhile. */
const MOST_THREADS = 2;

/** Runs the parts beside the event loop, two at a time; `told` hears of each that is done. The figures do not depend on the threads. */
export async function runAside(
  simulation: Simulation,
  parts: readonly Part[],
  told: (done: number) => void = () => undefined,
): Promise<readonly PartFigures[]> {
  const waiting = [...parts];
  const done: PartFigures[] = [];
  const threads = Array.from(
    { length: Math.min(MOST_THREADS, availableParallelism(), parts.length) },
    () => new Worker(THREAD, { workerData: simulation }),
  );
  const work = (thread: Worker): Promise<void> =>
    new Promise((resolve, reject) => {
      const give = (): void => {
        const part = waiting.shift();
        if (part === undefined) resolve();
        else thread.postMessage(part);
      };
      thread.on('message', (figures: PartFigures) => {
        done.push(figures);
        told(done.length);
        give();
      });
      thread.on('error', reject);
      thread.on('exit', (code) => reject(new Error(`a thread of the simulation ended with ${code}`)));
      give();
    });
  try {
    await Promise.all(threads.map(work));
  } finally {
    await Promise.all(threads.map((thread) => thread.terminate()));
  }
  return done;
}
