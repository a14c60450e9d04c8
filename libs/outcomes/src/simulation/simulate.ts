import type { Tariff } from '../tariffs/tariff.js';
import type { CohortPlan } from './cohort.js';
import { type RunFigures, runOf } from './figures.js';
import { type Part, partsOf, type Simulation, type SimulationOptions } from './parts.js';
import { resultOf, type SimulationResult } from './result.js';
import { varied } from './variants.js';

/** The n-th run has the same luck in every variant. */
export function runPart({ tariffs, cohort, seed }: Simulation, { variant, from, to }: Part): readonly RunFigures[] {
  const plan = variant === null ? cohort : varied(cohort, variant);
  return Array.from({ length: to - from }, (_, index) => runOf(tariffs, plan, `${seed}/${from + index}`));
}

/** What the tariffs would cost for the cohort, and how sure that is. Pure: the same for the same seed, on every machine. */
export function simulate(
  tariffs: readonly Tariff[],
  cohort: CohortPlan,
  { runs, seed }: SimulationOptions,
): SimulationResult {
  const simulation = { tariffs, cohort, runs, seed };
  const parts = partsOf(simulation);
  return resultOf(
    simulation,
    parts.map((part) => ({ part, runs: runPart(simulation, part) })),
  );
}
