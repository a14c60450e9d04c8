import { type Cents, centsToDecimal, parseCents, sumCents } from '@kasvutori/platform';
import { breakEvenMonth, breakEvenRate, type CurvePoint } from './break-even.js';
import type { CohortPlan } from './cohort.js';
import { monthsOf, type RunFigures } from './figures.js';
import { BREAK_EVEN_PERCENTS, type PartFigures, runsOf, runsOfVariant, type Simulation } from './parts.js';
import { meanOf, type Range, rangeOf, rateOf, type Spread, spreadOf } from './spread.js';

/** What a tariff would mean to the provider. */
export interface ProviderResult {
  /** What is left at the end, when everything has been paid. */
  readonly surplus: Spread;
  /** Runs that end in a loss, per cent. */
  readonly lossRate: string;
  /** The first month from which on the mean balance is never below nought. */
  readonly breakEvenMonth: string | null;
  /** Share of clients in work, per cent, from which on nothing is lost. */
  readonly breakEvenWorkRate: string | null;
  readonly curve: readonly { readonly workRate: string; readonly surplus: string }[];
}

export interface MonthResult {
  readonly month: string;
  /** What the buyer owes for the outcomes of the month. */
  readonly cost: Range;
  /** What the provider is paid in the month, for outcomes of months before. */
  readonly received: Range;
  /** What the provider spends; the mean. */
  readonly spent: string;
  /** The provider's money since the beginning. */
  readonly balance: Range;
}

interface MonthsOfRun {
  readonly spent: readonly Cents[];
  readonly received: readonly Cents[];
}

/** The money of an outcome comes so many months later; fixed costs run as long as the service. */
function monthsOfRun(
  { provider, serviceMonths }: CohortPlan,
  { came, tariffs }: RunFigures,
  tariff: number,
): MonthsOfRun {
  const [fixed, perClient] = [parseCents(provider.fixedPerMonth), parseCents(provider.perClient)];
  const paid = (tariffs[tariff]?.paid ?? []).map(parseCents);
  return {
    spent: came.map((clients, month) => (month < serviceMonths ? fixed : 0n) + BigInt(clients) * perClient),
    received: came.map((_, month) => paid[month - provider.paymentDelayMonths] ?? 0n),
  };
}

const surplusOf = ({ spent, received }: MonthsOfRun): Cents => sumCents(received) - sumCents(spent);

function balanceOf({ spent, received }: MonthsOfRun): Cents[] {
  let sum = 0n;
  return received.map((cents, month) => (sum += cents - (spent[month] ?? 0n)));
}

/** The provider's and the buyer's money, month by month. */
export function cashFlowOf(
  { cohort }: Simulation,
  runs: readonly RunFigures[],
  tariff: number,
): readonly MonthResult[] {
  const months = runs.map((run) => monthsOfRun(cohort, run, tariff));
  const balances = months.map(balanceOf);
  return monthsOf(cohort).map((month, at) => ({
    month,
    cost: rangeOf(runs.map((run) => parseCents(run.tariffs[tariff]?.paid[at] ?? '0'))),
    received: rangeOf(months.map(({ received }) => received[at] ?? 0n)),
    spent: centsToDecimal(meanOf(months.map(({ spent }) => spent[at] ?? 0n))),
    balance: rangeOf(balances.map((balance) => balance[at] ?? 0n)),
  }));
}

export function providerResult(
  simulation: Simulation,
  parts: readonly PartFigures[],
  tariff: number,
  cashFlow: readonly MonthResult[],
): ProviderResult {
  const surpluses = runsOf(parts, null).map((run) => surplusOf(monthsOfRun(simulation.cohort, run, tariff)));
  const month = breakEvenMonth(cashFlow.map(({ balance }) => parseCents(balance.mean)));
  const curve = curveOf(simulation, parts, tariff);
  const workRate = breakEvenRate(curve);
  return {
    surplus: spreadOf(surpluses),
    lossRate: rateOf(surpluses.filter((cents) => cents < 0n).length, surpluses.length),
    breakEvenMonth: month === null ? null : (cashFlow[month]?.month ?? null),
    breakEvenWorkRate: workRate === null ? null : workRate.toFixed(1),
    curve: curve.map((point) => ({
      ...{ workRate: point.workRate.toFixed(1), surplus: centsToDecimal(point.surplusCents) },
    })),
  };
}

/** What is left at each chance of work that was simulated, by the same runs. */
function curveOf(simulation: Simulation, parts: readonly PartFigures[], tariff: number): readonly CurvePoint[] {
  const compared = runsOfVariant(simulation);
  return [
    runsOf(parts, null).slice(0, compared),
    ...BREAK_EVEN_PERCENTS.map((percent) => runsOf(parts, { parameter: 'workChance', percent })),
  ]
    .filter((runs) => runs.length > 0)
    .map((runs) => ({
      workRate: Number(rateOf(sum(runs, 'worked'), sum(runs, 'clients'))),
      surplusCents: meanOf(runs.map((run) => surplusOf(monthsOfRun(simulation.cohort, run, tariff)))),
    }))
    .sort((a, b) => a.workRate - b.workRate);
}

const sum = (runs: readonly RunFigures[], of: 'worked' | 'clients'): number =>
  runs.reduce((all, run) => all + run[of], 0);
