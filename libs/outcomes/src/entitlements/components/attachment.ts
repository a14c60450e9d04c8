import type { AttachmentComponent } from '../../tariffs/tariff.js';
import { priceOf } from '../price-of.js';
import { type Found, type Reading, traceOf } from '../reading.js';
import type { Step } from '../trace.js';
import { happenedOn } from './event.js';

/** The price, once, when the event has happened. */
export function attachment(reading: Reading, component: AttachmentComponent, order: number): Found {
  const { tariff, facts, asOf } = reading;
  const { on, used } = happenedOn(component.trigger, facts);
  const happened = on !== null && on <= asOf ? on : null;
  const price = priceOf(reading, component, happened ?? asOf);
  const steps: Step[] =
    happened === null ? [...price.steps, { op: 'nothing', reason: 'not-happened' }] : [...price.steps];
  const trace = traceOf(tariff, component, happened, steps, [...used, ...price.facts]);
  return { component, order, key: component.id, quantity: '1', unitPriceCents: price.cents, trace };
}
