import type { Tariff } from '../tariffs/tariff.js';
import type { CohortPlan } from './cohort.js';
import type { RunFigures } from './figures.js';
import { PARAMETERS, type Variant, varied } from './variants.js';

export interface SimulationOptions {
  readonly runs: number;
  readonly seed: string;
}

export interface Simulation extends SimulationOptions {
  readonly tariffs: readonly Tariff[];
  readonly cohort: CohortPlan;
}

/** Runs of one variant of the cohort; `variant: null` is the cohort as it is said to be. */
export interface Part {
  readonly variant: Variant | null;
  readonly from: number;
  /** The first one that is not of this part. */
  readonly to: number;
}

export interface PartFigures {
  readonly part: Part;
  readonly runs: readonly RunFigures[];
}

/** By how many per cent each number is moved to see what hangs on it. */
export const STEP_PERCENT = 10;
/** Chances of work, in per cent of those stated, among which the provider's break-even is looked for. */
export const BREAK_EVEN_PERCENTS = [0, 50, 150, 200] as const;
/** Variants meet the same luck as the cohort itself, so that two thousand histories tell the difference. */
const HISTORIES_OF_VARIANT = 2_000;
const HISTORIES_OF_PART = 1_000;

/** How many runs a variant gets. */
export const runsOfVariant = ({ cohort, runs }: Pick<Simulation, 'cohort' | 'runs'>): number =>
  Math.min(runs, Math.max(1, Math.ceil(HISTORIES_OF_VARIANT / cohort.clients)));

/** Everything that has to be run, in parts that take about as long each. */
export function partsOf(simulation: Pick<Simulation, 'cohort' | 'runs'>): readonly Part[] {
  const { cohort, runs } = simulation;
  const size = Math.max(1, Math.floor(HISTORIES_OF_PART / cohort.clients));
  const cut = (variant: Variant | null, of: number): Part[] =>
    Array.from({ length: Math.ceil(of / size) }, (_, index) => ({
      ...{ variant, from: index * size, to: Math.min(of, (index + 1) * size) },
    }));
  const variants: Variant[] = [
    ...PARAMETERS.filter((parameter) => matters(cohort, parameter)).flatMap((parameter) =>
      [100 - STEP_PERCENT, 100 + STEP_PERCENT].map((percent) => ({ parameter, percent })),
    ),
    ...BREAK_EVEN_PERCENTS.map((percent) => ({ parameter: 'workChance' as const, percent })),
  ];
  return [...cut(null, runs), ...variants.flatMap((variant) => cut(variant, runsOfVariant(simulation)))];
}

/** A number that is nought, or that is not there, makes no difference. */
const matters = (cohort: CohortPlan, parameter: Variant['parameter']): boolean =>
  JSON.stringify(varied(cohort, { parameter, percent: 50 })) !==
  JSON.stringify(varied(cohort, { parameter, percent: 100 }));

/** The runs of one variant, in whatever order the parts came. */
export function runsOf(parts: readonly PartFigures[], variant: Variant | null): readonly RunFigures[] {
  return parts
    .filter(({ part }) => part.variant?.parameter === variant?.parameter && part.variant?.percent === variant?.percent)
    .sort((a, b) => a.part.from - b.part.from)
    .flatMap(({ runs }) => runs);
}
