import { parentPort, workerData } from 'node:worker_threads';
import type { Part, Simulation } from './parts.js';
import { runPart } from './simulate.js';

/** A thread of its own that runs parts of one simulation. */
parentPort?.on('message', (part: Part) => {
  parentPort?.postMessage({ part, runs: runPart(workerData as Simulation, part) });
});
