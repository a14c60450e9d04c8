import { parentPort } from 'node:worker_threads';
import type { Part, PartFigures, Simulation } from './parts.js';
import { runPart } from './simulate.js';

export interface PartToRun {
  readonly simulation: Simulation;
  readonly part: Part;
}

/** A thread of its own that runs parts of simulations: each takes seconds, in which a server answers others. */
parentPort?.on('message', ({ simulation, part }: PartToRun) => {
  parentPort?.postMessage({ part, runs: runPart(simulation, part) } satisfies PartFigures);
});
