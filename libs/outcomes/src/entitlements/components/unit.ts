import { parseCents } from '@kasvutori/platform';
import type { UnitComponent } from '../../tariffs/tariff.js';
import { priceOf } from '../price-of.js';
import { type Found, type Reading, traceOf } from '../reading.js';
import { amountOf, type FactUsed, type Step } from '../trace.js';

/** Each approved service event, also one that was taken back: that is worth nothing. */
export function units(reading: Reading, component: UnitComponent, order: number): Found[] {
  const { tariff, facts, asOf } = reading;
  return facts.serviceEvents
    .filter((event) => event.component === component.id && event.on <= asOf)
    .map((event) => {
      const price = priceOf(reading, component, event.on);
      const steps: Step[] = [...price.steps, { op: 'units', units: event.units, unit: component.unit }];
      const { voucherAmount } = event;
      // A voucher keeps the price it was granted with, lower than the contract's or of before an amendment: just that was earned from it.
      if (voucherAmount !== null && parseCents(voucherAmount) !== amountOf({ steps, rounding: tariff.rounding })) {
        steps.push({ op: 'voucher', amount: voucherAmount });
      }
      if (event.reversed) steps.push({ op: 'nothing', reason: 'event-reversed' });
      const { factId: id, eventId, on, units: quantity, reversed } = event;
      const used: FactUsed[] = [{ kind: 'service-event', id, eventId, on, units: quantity, reversed }, ...price.facts];
      const trace = traceOf(tariff, component, event.on, steps, used);
      return { component, order, key: `${component.id}:${eventId}`, quantity, unitPriceCents: price.cents, trace };
    });
}
