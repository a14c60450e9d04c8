import { targetCost } from '@kasvutori/contracts';
import { type CalendarDate, centsToDecimal } from '@kasvutori/platform';
import type { ComponentOf, Tariff } from '../../tariffs/tariff.js';
import { type Found, measureOf, traceOf } from '../reading.js';
import type { ContractFacts, Costs } from '../tariff-facts.js';
import { amountOf, type FactUsed, type Step } from '../trace.js';

/** The parties' share of what the costs fell short of or exceeded the target by, as the costs stand. */
export function gainPain(
  tariff: Tariff,
  component: ComponentOf<'gainPain'>,
  order: number,
  facts: ContractFacts,
  asOf: CalendarDate,
): Found[] {
  const costs = latestCosts(component.trigger.measure, facts, asOf);
  if (costs === undefined) return [];
  const { ranges, painCap } = component;
  const step: Step = { op: 'gain-pain', target: targetOf(tariff, costs), cost: costs.cost, ranges, painCap };
  return [found(tariff, component, order, costs.on, step, [costUsed(costs)])];
}

/** What the score of the key result areas is worth of their pool, as the levels stand. */
export function kraPool(
  tariff: Tariff,
  component: ComponentOf<'kraPool'>,
  order: number,
  facts: ContractFacts,
  asOf: CalendarDate,
): Found[] {
  const { measure } = component.trigger;
  const costs = latestCosts(measure, facts, asOf);
  const known = (facts.results ?? [])
    .filter((result) => result.measure === measure && result.on <= asOf)
    .sort((a, b) => (a.on + a.level < b.on + b.level ? -1 : 1));
  const on = known.at(-1)?.on;
  if (costs === undefined || on === undefined) return [];
  const latest = new Map(known.map((result) => [result.area, result]));
  const levels = component.areas.flatMap(({ code }) => {
    const level = latest.get(code)?.level;
    return level === undefined ? [] : [{ code, level }];
  });
  const { poolPercent, areas } = component;
  const step: Step = { op: 'key-results', target: targetOf(tariff, costs), poolPercent, areas, levels };
  const used = component.areas.flatMap(({ code }): FactUsed[] => {
    const result = latest.get(code);
    return result ? [{ kind: 'figure', id: result.factId, name: code, on: result.on, value: result.level }] : [];
  });
  return [found(tariff, component, order, on, step, used)];
}

function found(
  tariff: Tariff,
  component: ComponentOf<'gainPain' | 'kraPool'>,
  order: number,
  on: CalendarDate,
  step: Step,
  used: readonly FactUsed[],
): Found {
  const trace = traceOf(tariff, component, on, [step], used);
  return { component, order, key: component.id, quantity: '1', unitPriceCents: amountOf(trace), trace };
}

const latestCosts = (measure: string, { costs = [] }: ContractFacts, asOf: CalendarDate): Costs | undefined =>
  costs
    .filter((one) => one.measure === measure && one.on <= asOf)
    .sort((a, b) => (a.on + a.cost < b.on + b.cost ? -1 : 1))
    .at(-1);

const targetOf = (tariff: Tariff, { measure, volume }: Costs): string => {
  const { target } = measureOf(tariff, measure, 'cost');
  return centsToDecimal(targetCost(target, volume));
};

const costUsed = ({ factId: id, measure: name, on, cost: value }: Costs): FactUsed => ({
  ...{ kind: 'figure', id, name, on, value },
});
