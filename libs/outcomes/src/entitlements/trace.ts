import {
  type CalendarDate,
  type Cents,
  fraction,
  type Localised,
  multiplyCents,
  multiplyRates,
  parseCents,
  parseRate,
  percent,
  type Rate,
  type Rounding,
} from '@kasvutori/platform';
import type { EntitlementKind, ScoreBand, ScoreMeasure } from '../tariffs/tariff.js';
import { percentOf } from './score-bands.js';

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
  /** The day of the outcome; null when it has not come about. */
  readonly outcomeDate: CalendarDate | null;
  readonly steps: readonly Step[];
  readonly facts: readonly FactUsed[];
}

/** One row of the arithmetic: what it does to the amount so far. Amounts and numbers are decimal strings. */
export type Step =
  | { readonly op: 'price'; readonly amount: string; readonly segment: string | null }
  | { readonly op: 'units'; readonly units: string; readonly unit: Localised }
  | DaysStep
  | ScoreStep
  /** A row of an alliance's settlement, told by the contract; without an amount it only says what was counted. */
  | { readonly op: 'alliance'; readonly label: Localised; readonly amount: string | null }
  | { readonly op: 'voucher'; readonly amount: string }
  | { readonly op: 'nothing'; readonly reason: NothingFor }
  | {
      readonly op: 'dearest-of-group';
      readonly group: string;
      readonly already: string;
      readonly by: readonly string[];
    }
  | { readonly op: 'client-cap'; readonly cap: string; readonly used: string; readonly clause: string }
  | { readonly op: 'paid-before'; readonly amount: string }
  | { readonly op: 'contract-cap'; readonly left: string };

export type NothingFor = 'event-reversed' | 'not-happened' | 'no-longer-in-tariff' | 'not-published';

/** A published score and the bands it was read by: a share of the base, or nothing with fewer clients than agreed. */
export interface ScoreStep {
  readonly op: 'score';
  readonly measure: ScoreMeasure;
  readonly score: string;
  readonly clients: number;
  readonly minClients: number;
  readonly bands: readonly ScoreBand[];
}

export interface DaysStep {
  readonly op: 'days';
  readonly needed: number;
  readonly ordinary: number;
  readonly subsidised: number;
  readonly weight: string;
  readonly minHoursWeek: string;
  readonly maxGapDays: number;
  readonly clause: string;
  readonly stretches: readonly {
    readonly from: CalendarDate;
    readonly to: CalendarDate;
    readonly subsidised: boolean;
  }[];
}

export type FactUsed =
  | { readonly kind: 'alliance'; readonly text: Localised }
  | { readonly kind: 'service-start'; readonly on: CalendarDate }
  | { readonly kind: 'segment'; readonly id: string | null; readonly segment: string; readonly from: CalendarDate }
  | {
      readonly kind: 'employment';
      readonly id: string | null;
      readonly employer: string;
      readonly from: CalendarDate;
      readonly to: CalendarDate | null;
      readonly hoursPerWeek: string;
      readonly subsidised: boolean;
    }
  | {
      readonly kind: 'service-event';
      readonly id: string | null;
      readonly eventId: string;
      readonly on: CalendarDate;
      readonly units: string;
      readonly reversed: boolean;
    }
  | {
      readonly kind: 'quality';
      readonly id: string;
      readonly measure: ScoreMeasure;
      readonly batch: number;
      readonly clients: number;
      readonly score: string;
      readonly low: string;
      readonly high: string;
      readonly publishedOn: CalendarDate;
    }
  | { readonly kind: 'study-start'; readonly id: string | null; readonly on: CalendarDate };

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
      base = cutBy(step, multiplyCents(base, rate, rounding));
      rate = ONE;
    }
    return multiplyCents(base, rate, rounding);
  });
}

/** The trace with one more step. */
export const then = (trace: Trace, step: Step): Trace => ({ ...trace, steps: [...trace.steps, step] });

const ONE = fraction(1, 1);

/** What the score is worth, in per cent of the base. */
export const shareOf = ({ bands, score, clients, minClients }: ScoreStep): string =>
  clients < minClients ? '0' : percentOf(bands, score);

/** Steps that multiply. */
function factorOf(step: Step): Rate | undefined {
  if (step.op === 'units') return parseRate(step.units);
  if (step.op === 'score') return percent(shareOf(step));
  if (step.op !== 'days') return undefined;
  if (step.ordinary + step.subsidised < step.needed) return fraction(0, 1);
  const weight = parseRate(step.weight);
  return fraction(
    BigInt(step.ordinary) * weight.den + BigInt(step.subsidised) * weight.num,
    BigInt(step.needed) * weight.den,
  );
}

/** Steps that replace, cut or subtract. */
function cutBy(step: Step, amount: Cents): Cents {
  switch (step.op) {
    case 'price':
      return parseCents(step.amount);
    case 'alliance':
      return step.amount === null ? amount : parseCents(step.amount);
    case 'nothing':
      return 0n;
    case 'voucher':
      return parseCents(step.amount);
    case 'dearest-of-group':
      return atLeastZero(amount - parseCents(step.already));
    case 'client-cap':
      return least(amount, atLeastZero(parseCents(step.cap) - parseCents(step.used)));
    case 'paid-before':
      return amount - parseCents(step.amount);
    case 'contract-cap':
      return least(amount, parseCents(step.left));
    case 'units':
    case 'days':
    case 'score':
      return amount;
  }
}

const atLeastZero = (cents: Cents): Cents => (cents > 0n ? cents : 0n);
const least = (a: Cents, b: Cents): Cents => (a < b ? a : b);
