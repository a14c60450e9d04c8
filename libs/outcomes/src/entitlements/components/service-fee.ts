import { addDays, addMonths, calendarDate, type CalendarDate, daysBetween, earlierDate } from '@kasvutori/platform';
import type { ComponentOf, Tariff } from '../../tariffs/tariff.js';
import { type Found, traceOf } from '../reading.js';
import type { ContractFacts } from '../tariff-facts.js';
import { amountOf, type Step } from '../trace.js';

/** What the fee pays for one calendar month, "2027-02": the steps of its arithmetic and the last day it is for. */
export interface FeeOfMonth {
  readonly month: string;
  readonly on: CalendarDate;
  readonly steps: readonly Step[];
}

/** The fee of each month that has ended, or in which the service did; of a month served in part, its share by days. */
export function feesByMonth(
  { price }: ComponentOf<'serviceFee'>,
  { service = [] }: ContractFacts,
  asOf: CalendarDate,
): readonly FeeOfMonth[] {
  const base: Step[] =
    'amount' in price
      ? [{ op: 'price', amount: price.amount, segment: null }]
      : [
          { op: 'price', amount: price.of, segment: null },
          { op: 'share', percent: price.percent, of: 'contract' },
          { op: 'spread', months: price.months },
        ];
  const served = new Map<string, { days: number; on: CalendarDate }>();
  for (const { from, to } of service) {
    for (let first = from; first <= (to ?? asOf); first = addMonths(firstOf(first), 1)) {
      const ends = addDays(addMonths(firstOf(first), 1), -1);
      const on = to === null ? ends : earlierDate(to, ends);
      if (on > asOf) break;
      const month = first.slice(0, 7);
      const before = served.get(month);
      served.set(month, {
        days: (before?.days ?? 0) + daysBetween(first, on) + 1,
        on: before === undefined || before.on < on ? on : before.on,
      });
    }
  }
  return [...served].sort().map(([month, { days, on }]) => {
    const of = daysBetween(firstOf(on), addMonths(firstOf(on), 1));
    return { month, on, steps: days >= of ? base : [...base, { op: 'part-of-month', days, of }] };
  });
}

export function serviceFee(
  tariff: Tariff,
  component: ComponentOf<'serviceFee'>,
  order: number,
  facts: ContractFacts,
  asOf: CalendarDate,
): Found[] {
  return feesByMonth(component, facts, asOf).map(({ month, on, steps }) => {
    const trace = traceOf(tariff, component, on, steps, []);
    const unitPriceCents = amountOf({
      steps: steps.filter(({ op }) => op !== 'part-of-month'),
      rounding: tariff.rounding,
    });
    return { component, order, key: `${component.id}:${month}`, quantity: '1', unitPriceCents, trace };
  });
}

const firstOf = (day: CalendarDate): CalendarDate => calendarDate(`${day.slice(0, 7)}-01`);
