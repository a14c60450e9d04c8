import { Worker } from 'node:worker_threads';
import type { Part, PartFigures, Simulation } from './parts.js';
import type { PartToRun } from './simulation-thread.js';

/** The built file, also where this runs from its source: a thread loads no TypeScript. */
const THREAD = new URL('../../dist/simulation/simulation-thread.js', import.meta.url);
/** More cores are for those who use the platform meanwhile. */
const THREADS = 2;

/** Threads that wait for the next part. They are made when first needed and keep no process alive. */
const idle: Worker[] = [];

/** Runs the parts beside the event loop, two at a time. The figures come in the order of the parts, whichever thread made them. */
export async function runAside(simulation: Simulation, parts: readonly Part[]): Promise<readonly PartFigures[]> {
  const figures: PartFigures[] = [];
  const waiting = parts.entries();
  const lane = async (): Promise<void> => {
    for (const [n, part] of waiting) figures[n] = await onThread({ simulation, part });
  };
  await Promise.all(Array.from({ length: Math.min(THREADS, parts.length) }, lane));
  return figures;
}

/** At the end of the application. */
export async function endSimulating(): Promise<void> {
  await Promise.all(idle.splice(0).map((thread) => thread.terminate()));
}

function onThread(work: PartToRun): Promise<PartFigures> {
  const thread = idle.pop() ?? new Worker(THREAD);
  thread.ref();
  return new Promise<PartFigures>((resolve, reject) => {
    const gone = (code: number): void => reject(new Error(`a thread of a simulation ended with ${code}`));
    const told = (figures: PartFigures): void => {
      thread.off('error', reject).off('exit', gone);
      thread.unref();
      idle.push(thread);
      resolve(figures);
    };
    thread.once('error', reject).once('exit', gone).once('message', told);
    thread.postMessage(work);
  });
}
