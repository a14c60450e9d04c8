import type { CalendarDate } from '@kasvutori/platform';
import { type FileRead } from '../tariff-cases/evaluate-file.js';
import type { ContractFactsForm } from '../tariff-cases/facts-form.js';
import { factsOf } from '../tariff-cases/read-facts.js';
import type { Tariff } from '../tariffs/tariff.js';
import type { CohortPlan } from './cohort.js';
import { partsOf, type SimulationOptions } from './parts.js';
import { pastSegments, type PastSegments } from './past-segments.js';
import { resultOf, type SimulationResult } from './result.js';
import { runAside } from './run-aside.js';
import { refuseTogether } from './suits.js';
import { readCohort } from './validate-cohort.js';

/** A cohort from a file that can be simulated with the tariffs. */
export function readCohortFile(json: unknown, tariffs: readonly Tariff[]): FileRead<CohortPlan> {
  const read = readCohort(json);
  const flaws = read.ok ? tariffs.flatMap((tariff) => refuseTogether(tariff, read.value)) : read.flaws;
  if (read.ok && flaws.length === 0) return read;
  return { ok: false, flaws: flaws.map(({ path, expected }) => ({ path, text: `expected ${expected.en}` })) };
}

/** How the clients of a file of facts fared, as the segments of a cohort. */
export const pastSegmentsOfFile = (facts: ContractFactsForm, asOf: CalendarDate): PastSegments =>
  pastSegments(factsOf(facts).clients, asOf);

/** As `simulate`, on two threads. */
export async function simulateAside(
  tariffs: readonly Tariff[],
  cohort: CohortPlan,
  options: SimulationOptions,
): Promise<SimulationResult> {
  const simulation = { tariffs, cohort, ...options };
  return resultOf(simulation, await runAside(simulation, partsOf(simulation)));
}
