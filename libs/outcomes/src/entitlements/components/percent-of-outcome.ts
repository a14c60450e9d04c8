import { type CalendarDate, parseCents } from '@kasvutori/platform';
import type { ComponentOf, Measure, Tariff } from '../../tariffs/tariff.js';
import { cohortLacks } from '../cohort-lacks.js';
import { type Found, traceOf } from '../reading.js';
import type { Cohort, ContractFacts } from '../tariff-facts.js';
import { amountOf, type FactUsed, type Step } from '../trace.js';

/**
 * A share of what was achieved with each cohort; where it stayed below the prediction, the share agreed for that. A cohort that does not say
 * what the component asks for waits until it does.
 */
export function percentOfOutcome(
  tariff: Tariff,
  component: ComponentOf<'percentOfOutcome'>,
  order: number,
  { cohorts = [] }: ContractFacts,
  asOf: CalendarDate,
): Found[] {
  const measure = tariff.measures[component.trigger.measure];
  if (measure?.type !== 'cohortSum' && measure?.type !== 'cohortDelta')
    throw new RangeError(`${component.id} needs a measure of cohorts`);
  return cohorts
    .filter(({ on }) => on <= asOf)
    .map((cohort) => {
      if (cohortLacks(component, measure, cohort).length > 0) return waits(tariff, component, order, cohort);
      const steps =
        measure.type === 'cohortDelta'
          ? shareOfDelta(component, measure, cohort)
          : shareOfSum(component, measure, cohort);
      const trace = traceOf(tariff, component, cohort.on, steps, figuresUsed(cohort));
      const unitPriceCents = amountOf({ steps: steps.slice(0, 1), rounding: tariff.rounding });
      return { component, order, key: `${component.id}:${cohort.cohort}`, quantity: '1', unitPriceCents, trace };
    });
}

const waits = (tariff: Tariff, component: Component, order: number, cohort: Cohort): Found => ({
  ...{ component, order, key: `${component.id}:${cohort.cohort}`, quantity: '1', unitPriceCents: 0n },
  trace: traceOf(tariff, component, null, [{ op: 'nothing', reason: 'figures-missing' }], figuresUsed(cohort)),
});

type Component = ComponentOf<'percentOfOutcome'>;

function shareOfSum(component: Component, measure: Measure & { type: 'cohortSum' }, cohort: Cohort): Step[] {
  const sum: Step = { op: 'sum', figure: measure.figure, amount: figureOf(cohort, measure.figure) };
  if (measure.predicted === undefined) return [sum, ...shares(component, cohort)];
  const amount = figureOf(cohort, measure.predicted);
  const exceeded = parseCents(sum.amount) > parseCents(amount);
  const gate: Step = { op: 'predicted', amount, exceeded };
  if (exceeded) return [sum, gate, ...shares(component, cohort)];
  const { fallback } = component;
  if (fallback === undefined) return [sum, gate, { op: 'nothing', reason: 'not-happened' }];
  const instead: Step = { op: 'sum', figure: fallback.of, amount: figureOf(cohort, fallback.of) };
  return [sum, gate, instead, { op: 'share', percent: fallback.percent, of: fallback.of }];
}

function shareOfDelta(component: Component, measure: Measure & { type: 'cohortDelta' }, cohort: Cohort): Step[] {
  const pairs = measure.pairs.map(({ control, treated, better }) => ({
    control: figureOf(cohort, control),
    treated: figureOf(cohort, treated),
    better,
  }));
  return [{ op: 'delta', clients: cohort.clients, pairs }, ...shares(component, cohort)];
}

function shares({ percent, factors = {}, trigger }: Component, cohort: Cohort): Step[] {
  const share = typeof percent === 'string' ? percent : percent.bySegment[cohort.segment ?? ''];
  if (share === undefined) throw new RangeError(`no share for the segment ${cohort.segment}`);
  const multipliers = Object.entries(factors).map(([name, values]): Step => {
    const value = cohort.properties[name] ?? '';
    const factor = values[value];
    if (factor === undefined) throw new RangeError(`no factor for ${name} ${value}`);
    return { op: 'factor', of: 'property', name: `${name}: ${value}`, factor };
  });
  return [{ op: 'share', percent: share, of: trigger.measure }, ...multipliers];
}

function figureOf({ cohort, figures }: Cohort, name: string): string {
  const figure = figures[name];
  if (figure === undefined) throw new RangeError(`the cohort ${cohort} has no figure ${name}`);
  return figure;
}

const figuresUsed = ({ factId: id, on, cohort, figures }: Cohort): FactUsed[] =>
  Object.entries(figures)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => ({ kind: 'figure', id, name: `${cohort}: ${name}`, on, value }));
