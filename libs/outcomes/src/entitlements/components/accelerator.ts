import type { ComponentOf } from '../../tariffs/tariff.js';
import { triggered } from '../measures/trigger.js';
import { type Found, type Reading, traceOf } from '../reading.js';
import { amountOf, type Step } from '../trace.js';

/** The outcome of one client. Its price depends on those of the others: `priced` sets it when they are known. */
export function accelerator(reading: Reading, component: ComponentOf<'accelerator'>, order: number): Found {
  const { on, steps, facts } = triggered(reading, component.trigger);
  const trace = traceOf(reading.tariff, component, on, [{ op: 'nothing', reason: 'of-contract' }, ...steps], facts);
  return { component, order, key: component.id, quantity: '1', unitPriceCents: 0n, trace };
}

/** The outcome with the price of its place among all outcomes of the component in the contract. */
export function priced(
  outcome: Found,
  { tiers, tierMode: mode }: ComponentOf<'accelerator'>,
  ordinal: number,
  all: number,
): Found {
  const step: Step = { op: 'tier', ordinal, all, mode, tiers };
  const steps = [step, ...outcome.trace.steps.slice(1)];
  const { rounding } = outcome.trace;
  return { ...outcome, unitPriceCents: amountOf({ steps: [step], rounding }), trace: { ...outcome.trace, steps } };
}
