import { addDays } from '@kasvutori/platform';
import type { Component, Tariff } from '../tariffs/tariff.js';
import type { TariffCase } from './facts-form.js';

/**
 * The case that proves the prices of a contract: somebody who works full-time from the first day and comes to one service event of
 * each kind. What is expected is read off the price annex and the calendar, not off the engine: day N is N − 1 days after the first.
 */
export function caseOfContract({ validFrom: from, components, segments }: Tariff): TariffCase {
  const units = components.filter(({ kind }) => kind === 'unit');
  const expected = components.flatMap(expectedOf);
  const last = Math.max(0, ...expected.map(({ days }) => days));
  return {
    name: 'Each price of the contract is paid once, on its day',
    asOf: addDays(from, last),
    facts: {
      clients: [
        {
          client: 'X1',
          facts: {
            serviceStart: from,
            segments: [{ segment: segments.ids[0] ?? '', from }],
            spells: [{ employer: 'E1', start: from, end: null, hoursPerWeek: '37.5' }],
            serviceEvents: units.map(({ id }) => ({ eventId: 'e1', component: id, on: from, units: '1' })),
          },
        },
      ],
    },
    expected: expected.map(({ key, days, net }) => ({ key, outcomeDate: addDays(from, days), net })),
  };
}

/** What a component pays, and how many days after the first. */
function expectedOf(component: Component): { key: string; days: number; net: string }[] {
  if (!('price' in component) || !('amount' in component.price)) return [];
  const { amount: net } = component.price;
  switch (component.kind) {
    case 'unit':
      return [{ key: `X1/${component.id}:e1`, days: 0, net }];
    case 'attachment':
      return [{ key: `X1/${component.id}`, days: 0, net }];
    case 'milestone': {
      const days = 'days' in component.trigger ? component.trigger.days : null;
      return typeof days === 'number' ? [{ key: `X1/${component.id}`, days: days - 1, net }] : [];
    }
    default:
      return [];
  }
}
