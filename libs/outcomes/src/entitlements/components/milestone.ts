import type { MilestoneComponent } from '../../tariffs/tariff.js';
import { reachThreshold } from '../measures/threshold.js';
import { priceOf } from '../price-of.js';
import { type Found, type Reading, traceOf } from '../reading.js';

/** The price, once, when the measure has reached the threshold. */
export function milestone(reading: Reading, component: MilestoneComponent, order: number): Found {
  const counted = reachThreshold(reading, component.trigger);
  const price = priceOf(reading, component, counted.on ?? reading.asOf);
  const steps = [...price.steps, counted.step];
  const trace = traceOf(reading.tariff, component, counted.on, steps, [...counted.facts, ...price.facts]);
  return { component, order, key: component.id, quantity: '1', unitPriceCents: price.cents, trace };
}
