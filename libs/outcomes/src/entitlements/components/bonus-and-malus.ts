import type { CalendarDate } from '@kasvutori/platform';
import type { ComponentOf, Tariff } from '../../tariffs/tariff.js';
import { type Found, measureOf, traceOf } from '../reading.js';
import type { ContractFacts } from '../tariff-facts.js';
import { amountOf, type FactUsed, type Step } from '../trace.js';
import { feesByMonth } from './service-fee.js';

/** A share of the month's fee by the score of the month; too few answers neither pay nor cost. */
export function bonus(
  tariff: Tariff,
  component: ComponentOf<'bonus'>,
  order: number,
  facts: ContractFacts,
  asOf: CalendarDate,
): Found[] {
  const { minN: minClients } = measureOf(tariff, component.trigger.measure, 'score');
  const { bands, trigger } = component;
  return (facts.scores ?? [])
    .filter(({ measure, on }) => measure === trigger.measure && on <= asOf)
    .flatMap(({ on, score, answers: clients, factId }) => {
      const step: Step = { op: 'score', measure: 'score', score, clients, minClients, bands };
      return ofFee(tariff, component, order, facts, asOf, on, step, figure(factId, component, on, score));
    });
}

/** A share of the month's fee withheld for each unit the service stayed below its level. */
export function malus(
  tariff: Tariff,
  component: ComponentOf<'malus'>,
  order: number,
  facts: ContractFacts,
  asOf: CalendarDate,
): Found[] {
  const { percentPerUnit: percent, trigger } = component;
  return (facts.serviceLevels ?? [])
    .filter(({ measure, on }) => measure === trigger.measure && on <= asOf)
    .flatMap(({ on, units, factId }) => {
      const step: Step = { op: 'below-level', units, percent };
      return ofFee(tariff, component, order, facts, asOf, on, step, figure(factId, component, on, units));
    });
}

type OfFee = ComponentOf<'bonus' | 'malus'>;

const figure = (id: string | null, { trigger }: OfFee, on: CalendarDate, value: string): FactUsed => ({
  ...{ kind: 'figure', id, name: trigger.measure, on, value },
});

function ofFee(
  tariff: Tariff,
  component: OfFee,
  order: number,
  facts: ContractFacts,
  asOf: CalendarDate,
  on: CalendarDate,
  step: Step,
  used: FactUsed,
): Found[] {
  const fee = tariff.components.find(({ id }) => id === component.of);
  if (fee?.kind !== 'serviceFee')
    throw new RangeError(`${component.id} is a share of ${component.of}, which is no fee`);
  const month = on.slice(0, 7);
  const base = feesByMonth(fee, facts, asOf).find((one) => one.month === month);
  if (base === undefined) return [];
  const unitPriceCents = amountOf({ steps: base.steps, rounding: tariff.rounding });
  const trace = traceOf(tariff, component, on, [...base.steps, step], [used]);
  return [{ component, order, key: `${component.id}:${month}`, quantity: '1', unitPriceCents, trace }];
}
