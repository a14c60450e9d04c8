import { type CalendarDate, parseCents } from '@kasvutori/platform';
import type { ComponentOf, Tariff } from '../../tariffs/tariff.js';
import { aboveBaseline } from '../arithmetic.js';
import { triggered } from '../measures/trigger.js';
import { type Found, measureOf, read, traceOf } from '../reading.js';
import type { ContractFacts } from '../tariff-facts.js';

/** The price for each outcome of the contract above those that would have come about anyway. */
export function overBaseline(
  tariff: Tariff,
  component: ComponentOf<'overBaseline'>,
  order: number,
  facts: ContractFacts,
  asOf: CalendarDate,
): Found[] {
  const { trigger, baselinePercent: percent } = measureOf(tariff, component.trigger.measure, 'count');
  const begun = facts.clients.filter((client) => client.facts.serviceStart <= asOf);
  const reached = begun.flatMap((client) => triggered(read(tariff, client.facts, asOf), trigger).on ?? []);
  const on = reached.sort().at(-1);
  if (on === undefined) return [];
  const { amount } = component.price;
  const step = { op: 'over-baseline', clients: begun.length, outcomes: reached.length, percent } as const;
  const trace = traceOf(tariff, component, on, [{ op: 'price', amount, segment: null }, step], []);
  const quantity = String(aboveBaseline(step));
  return [{ component, order, key: component.id, quantity, unitPriceCents: parseCents(amount), trace }];
}
