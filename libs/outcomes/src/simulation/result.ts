import { centsToDecimal, divideRounded, type Localised, parseCents, sumCents } from '@kasvutori/platform';
import type { Tariff } from '../tariffs/tariff.js';
import type { RunFigures } from './figures.js';
import { type PartFigures, runsOf, runsOfVariant, type Simulation, STEP_PERCENT } from './parts.js';
import { cashFlowOf, type MonthResult, providerResult, type ProviderResult } from './provider-result.js';
import { costOf, type Sensitivity, sensitivityOf } from './sensitivity.js';
import { PERCENTILES, type Range, rangeOf, rateOf, type Spread, spreadOf } from './spread.js';
import { type NotSimulated, notSimulated } from './suits.js';

/** What the tariffs would cost: plain JSON. Amounts are net of VAT, in the tariff's currency; rates are per cent. */
export interface SimulationResult {
  readonly seed: string;
  readonly runs: number;
  readonly clients: number;
  readonly percentiles: typeof PERCENTILES;
  /** Clients who begin to work, and those whose work lasts, of all in all runs. */
  readonly workRate: string;
  readonly sustainedRate: string;
  readonly sensitivity: { readonly stepPercent: number; readonly runs: number };
  readonly tariffs: readonly TariffResult[];
}

export interface TariffResult {
  readonly tariff: { readonly id: string; readonly version: number };
  readonly title: Localised;
  readonly currency: Tariff['currency'];
  readonly cost: Spread;
  /** Everything paid in all runs by the clients whose work lasts; null when nobody's does. */
  readonly perSustained: string | null;
  readonly components: readonly ComponentResult[];
  readonly cashFlow: readonly MonthResult[];
  readonly provider: ProviderResult;
  readonly sensitivity: readonly Sensitivity[];
  readonly notSimulated: readonly NotSimulated[];
}

export interface ComponentResult {
  readonly component: string;
  readonly title: Localised;
  /** Lines in a run; the mean. */
  readonly outcomes: string;
  readonly amount: Range;
}

/** The answer, of the figures of all parts. */
export function resultOf(simulation: Simulation, parts: readonly PartFigures[]): SimulationResult {
  const { tariffs, cohort, seed, runs } = simulation;
  const base = runsOf(parts, null);
  const clients = base.reduce((sum, run) => sum + run.clients, 0);
  return {
    ...{ seed, runs, clients: cohort.clients, percentiles: PERCENTILES },
    workRate: rateOf(
      base.reduce((sum, run) => sum + run.worked, 0),
      clients,
    ),
    sustainedRate: rateOf(sustainedIn(base), clients),
    sensitivity: { stepPercent: STEP_PERCENT, runs: runsOfVariant(simulation) },
    tariffs: tariffs.map((tariff, index) => tariffResult(simulation, parts, tariff, index)),
  };
}

function tariffResult(
  simulation: Simulation,
  parts: readonly PartFigures[],
  tariff: Tariff,
  index: number,
): TariffResult {
  const base = runsOf(parts, null);
  const costs = base.map((run) => costOf(run, index));
  const cashFlow = cashFlowOf(simulation, base, index);
  const sustained = BigInt(sustainedIn(base));
  const { id, version, title, currency } = tariff;
  return {
    ...{ tariff: { id, version }, title, currency, cashFlow },
    cost: spreadOf(costs),
    perSustained: sustained === 0n ? null : centsToDecimal(divideRounded(sumCents(costs), sustained, 'half-up')),
    components: componentsOf(tariff, base, index),
    provider: providerResult(simulation, parts, index, cashFlow),
    sensitivity: sensitivityOf(parts, index),
    notSimulated: notSimulated(tariff, simulation.cohort),
  };
}

const sustainedIn = (runs: readonly RunFigures[]): number => runs.reduce((sum, run) => sum + run.sustained, 0);

function componentsOf({ components }: Tariff, runs: readonly RunFigures[], index: number): readonly ComponentResult[] {
  return components.flatMap(({ id: component, title }) => {
    const paid = runs.map((run) => run.tariffs[index]?.components[component] ?? { outcomes: 0, amount: '0' });
    const outcomes = paid.reduce((sum, one) => sum + one.outcomes, 0);
    if (outcomes === 0) return [];
    const amount = rangeOf(paid.map((one) => parseCents(one.amount)));
    return [{ component, title, outcomes: (outcomes / runs.length).toFixed(1), amount }];
  });
}
