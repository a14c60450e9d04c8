import type { CalendarDate } from '@kasvutori/platform';
import type { Component } from '../tariffs/tariff.js';
import { accelerator } from './components/accelerator.js';
import { attachment } from './components/attachment.js';
import { milestone } from './components/milestone.js';
import { sustainment } from './components/sustainment.js';
import { units } from './components/unit.js';
import type { Found, Reading } from './reading.js';

/** Everything a component could be paid for on the day, also what has not come about (its trace has no outcome date). */
export function findOutcomes(reading: Reading, component: Component, order: number): Found[] {
  switch (component.kind) {
    case 'unit':
      return units(reading, component, order);
    case 'attachment':
      return [attachment(reading, component, order)];
    case 'milestone':
      return [milestone(reading, component, order)];
    case 'sustainment':
      return sustainment(reading, component, order, (before) => firstOutcome(reading, before));
    case 'accelerator':
      return [accelerator(reading, component, order)];
    case 'quality': // of a quarter, not of a client: quality.ts
    case 'serviceFee': // these are of the contract: contract-entitlements.ts
    case 'bonus':
    case 'malus':
    case 'percentOfOutcome':
    case 'overBaseline':
    case 'gainPain':
    case 'kraPool':
      return [];
  }
}

/** The first day on which a component had an outcome; of a chain of sustainments none, so that they cannot follow each other. */
function firstOutcome(reading: Reading, component: Component): CalendarDate | null {
  if (component.kind === 'sustainment') return null;
  const days = findOutcomes(reading, component, 0).flatMap(({ trace }) => trace.outcomeDate ?? []);
  return days.sort()[0] ?? null;
}
