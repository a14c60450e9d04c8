import { addDays, type CalendarDate, dateOfDayNumber } from '@kasvutori/platform';
import type { Component, ComponentOf } from '../../tariffs/tariff.js';
import { employmentChains } from '../employment-days.js';
import { byStart, spellUsed } from '../measures/employment-threshold.js';
import { countFor, priceOf } from '../price-of.js';
import { type Found, measureOf, type Reading, traceOf } from '../reading.js';

/**
 * The price for each whole block of unbroken days in work after the outcome of another component. What a break leaves of a block is
 * lost: the next one begins with the next day in work.
 */
export function sustainment(
  reading: Reading,
  component: ComponentOf<'sustainment'>,
  order: number,
  outcomeOf: (component: Component) => CalendarDate | null,
): Found[] {
  const { tariff, facts, asOf } = reading;
  const { measure: name, after } = component.trigger;
  const before = tariff.components.find(({ id }) => id === after);
  const since = before === undefined ? null : outcomeOf(before);
  if (since === null) return [];
  const measure = measureOf(tariff, name, 'employmentDays');
  const days = measure.blockDays ?? 1;
  const { clause } = measure;
  const chains = employmentChains(
    { ...measure, mode: 'blocks' },
    facts.spells,
    addDays(since, 1),
    asOf,
    facts.benefits,
  );
  const starts = chains.flatMap(({ stretches, days: all }) =>
    Array.from({ length: Math.floor(all / days) }, (_, block) =>
      dateOfDayNumber((stretches[0]?.from ?? 0) + block * days),
    ),
  );
  return starts.slice(0, countFor(reading, component.max)).map((from, index) => {
    const number = index + 1;
    const on = addDays(from, days - 1);
    const price = priceOf(reading, component, on);
    const used = facts.spells
      .filter(({ start, end }) => start <= on && (end === null || end >= from))
      .map(spellUsed)
      .sort(byStart);
    const steps = [...price.steps, { op: 'block', number, days, from, clause } as const];
    const trace = traceOf(tariff, component, on, steps, [...used, ...price.facts]);
    return { component, order, key: `${component.id}:${number}`, quantity: '1', unitPriceCents: price.cents, trace };
  });
}
