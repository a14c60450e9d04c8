import { cohortOf, cohortValues, type Cohort, type CohortValues } from './cohort-values.js';
import { exampleCohort } from './example-cohort.js';
import type { Simulation, TariffChoice } from './types.js';

/** As many tariffs as stand side by side. */
const PLACES = [0, 1, 2] as const;

export interface SimulationValues {
  title: string;
  tariffs: string[];
  runs: number | string;
  seed: string;
  tenderId: string;
  /** Whose facts the segments may be filled from; not sent. */
  drawn: { from: string; to: string; serviceKind: string };
  cohort: CohortValues;
}

const NOBODY = { from: '', to: '', serviceKind: '' };

export const emptySimulation = (today: string, tenderId: string): SimulationValues => ({
  ...{ title: '', tariffs: ['', '', ''], runs: 200, seed: '', tenderId, drawn: NOBODY },
  cohort: exampleCohort(`${Number(today.slice(0, 4)) + 1}-01-01`),
});

/** What was simulated before, to be changed. A tariff that can no longer be chosen has to be chosen anew. */
export function likeSimulation(
  { title, tariffs, runs, seed, cohort }: Simulation,
  choices: readonly TariffChoice[],
  tenderId: string,
): SimulationValues {
  const sources = PLACES.map((n) => choices.find(({ source }) => source === tariffs[n]?.source)?.source ?? '');
  return {
    ...{ title, tariffs: sources, runs, seed, tenderId, drawn: NOBODY },
    cohort: cohortValues(cohort as unknown as Cohort, calledBy(sources, choices)),
  };
}

/** What the chosen tariffs call themselves, in the order of the form; empty where none has been chosen. */
const calledBy = (sources: readonly string[], choices: readonly TariffChoice[]): string[] =>
  sources.map((source) => choices.find((choice) => choice.source === source)?.tariff ?? '');

export function simulationOf(
  { title, tariffs, runs, seed, tenderId, cohort }: SimulationValues,
  choices: readonly TariffChoice[],
) {
  return {
    ...{ title, runs: Number(runs), tariffs: tariffs.filter((source) => source !== '') },
    cohort: { ...cohortOf(cohort, title, calledBy(tariffs, choices)) },
    ...(seed === '' ? {} : { seed }),
    ...(tenderId === '' ? {} : { tenderId }),
  };
}
