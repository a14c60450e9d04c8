import type { CalendarDate, Cents } from '@kasvutori/platform';
import type { Component, Measure, MeasureOf, Tariff } from '../tariffs/tariff.js';
import { type Chain, employmentChains } from './employment-days.js';
import type { Step } from './steps.js';
import type { TariffFacts } from './tariff-facts.js';
import type { FactUsed, Trace } from './trace.js';

/** What a component of the tariff makes of the facts, before groups and caps. */
export interface Found {
  readonly component: Component;
  readonly order: number;
  readonly key: string;
  readonly quantity: string;
  readonly unitPriceCents: Cents;
  readonly trace: Trace;
}

/** One client read by one tariff on one day. What several components look at is worked out once. */
export interface Reading {
  readonly tariff: Tariff;
  readonly facts: TariffFacts;
  readonly asOf: CalendarDate;
  /** The chains of qualifying days by a measure of the tariff. */
  readonly chainsOf: (measure: string) => readonly Chain[];
}

export function read(tariff: Tariff, facts: TariffFacts, asOf: CalendarDate): Reading {
  const known = new Map<string, readonly Chain[]>();
  const chainsOf = (name: string): readonly Chain[] => {
    const chains =
      known.get(name) ??
      employmentChains(
        measureOf(tariff, name, 'employmentDays'),
        facts.spells,
        facts.serviceStart,
        asOf,
        facts.benefits,
      );
    known.set(name, chains);
    return chains;
  };
  return { tariff, facts, asOf, chainsOf };
}

/** @throws RangeError when the tariff has no such measure of this type; `validateTariff` finds that before. */
export function measureOf<T extends Measure['type']>(tariff: Tariff, name: string, type: T): MeasureOf<T> {
  const measure = tariff.measures[name];
  if (measure?.type !== type) throw new RangeError(`the tariff ${tariff.id} has no measure ${name} of type ${type}`);
  return measure as MeasureOf<T>;
}

export function traceOf(
  tariff: Tariff,
  component: Component,
  outcomeDate: CalendarDate | null,
  steps: readonly Step[],
  facts: readonly FactUsed[],
): Trace {
  const { id, version, rounding, currency } = tariff;
  const { id: code, kind, title, clause } = component;
  const trace = { tariff: { id, version }, component: code, kind, title, clause, rounding, outcomeDate, steps, facts };
  return currency === 'EUR' ? trace : { ...trace, currency };
}
