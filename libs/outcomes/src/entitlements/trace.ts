import {
  type CalendarDate,
  type Cents,
  fraction,
  type Localised,
  multiplyCents,
  multiplyRates,
  type Rate,
  type Rounding,
} from '@kasvutori/platform';
import type { EntitlementKind } from '../tariffs/tariff.js';
import { cutBy, factorOf } from './arithmetic.js';
import type { FactUsed, Step } from './steps.js';

export * from './steps.js';

/**
 * Why an amount is what it is: plain JSON that is stored with the line. The amount is not written beside the reasons, it
 * follows from them (`amountOf`), so an explanation can never say something else than what was paid.
 */
export interface Trace {
  readonly tariff: { readonly id: string; readonly version: number };
  readonly component: string;
  readonly kind: EntitlementKind;
  readonly title: Localised;
  readonly clause: string;
  readonly rounding: Rounding;
  /** Euros unless said. */
  readonly currency?: 'GBP';
  /** The day of the outcome; null when it has not come about. */
  readonly outcomeDate: CalendarDate | null;
  readonly steps: readonly Step[];
  readonly facts: readonly FactUsed[];
}

/** The amount the steps make. Multiplications are kept exact and rounded once, at the first step that needs cents. */
export function amountOf(trace: Pick<Trace, 'steps' | 'rounding'>): Cents {
  return afterEachStep(trace).at(-1) ?? 0n;
}

/** The amount after each step, rounded as a line would be: the last column of the arithmetic. */
export function afterEachStep({ steps, rounding }: Pick<Trace, 'steps' | 'rounding'>): readonly Cents[] {
  let base: Cents = 0n;
  let rate: Rate = ONE;
  return steps.map((step) => {
    const factor = factorOf(step);
    if (factor !== undefined) {
      rate = multiplyRates(rate, factor);
    } else {
      base = cutBy(step, multiplyCents(base, rate, rounding), rounding);
      rate = ONE;
    }
    return multiplyCents(base, rate, rounding);
  });
}

/** The trace with one more step. */
export const withStep = (trace: Trace, step: Step): Trace => ({ ...trace, steps: [...trace.steps, step] });

const ONE = fraction(1, 1);
