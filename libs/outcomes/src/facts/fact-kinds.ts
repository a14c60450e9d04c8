import { addDays, addMonths, type CalendarDate, dateOfParts, dateParts } from '@kasvutori/platform';
import type { ReportedKind } from './recorded-fact.js';
import { overlap, plainName } from './same-thing.js';

export interface FactInput {
  readonly kind: ReportedKind;
  readonly from: CalendarDate;
  /** The last day of a period, null while it goes on; a month and a day have theirs by themselves. */
  readonly to: CalendarDate | null;
  /** What it is of: the employer, the benefit, the school, the measure, the cost. */
  readonly subject: string;
  readonly amount: string | null;
  readonly value: string | null;
}

interface Shape {
  readonly span: 'day' | 'month' | 'period';
  readonly amount: 'needed' | 'allowed' | 'none';
  readonly value: 'needed' | 'none';
}

const SHAPES: Readonly<Record<ReportedKind, Shape>> = {
  wage: { span: 'month', amount: 'needed', value: 'none' },
  benefit: { span: 'period', amount: 'allowed', value: 'none' },
  study: { span: 'period', amount: 'none', value: 'none' },
  score: { span: 'day', amount: 'none', value: 'needed' },
  cost: { span: 'month', amount: 'needed', value: 'none' },
  'service-level': { span: 'period', amount: 'none', value: 'needed' },
};

export interface Days {
  readonly from: CalendarDate;
  readonly to: CalendarDate | null;
}

/** The days a fact holds, both included: of a month all of them, of a measurement its own day. */
export function daysOf({ kind, from, to }: Pick<FactInput, 'kind' | 'from' | 'to'>): Days {
  const { span } = SHAPES[kind];
  if (span === 'period') return { from, to };
  if (span === 'day') return { from, to: from };
  const { year, month } = dateParts(from);
  const first = dateOfParts(year, month, 1);
  return { from: first, to: addDays(addMonths(first, 1), -1) };
}

export type FactRefusal =
  | { readonly code: 'fact-ends-before-start'; readonly field: '/to' }
  | { readonly code: 'fact-in-future'; readonly field: '/from' }
  | { readonly code: 'fact-amount'; readonly field: '/amount' }
  | { readonly code: 'fact-value'; readonly field: '/value' }
  | { readonly code: 'fact-overlaps'; readonly field: '/from'; readonly with: Days };

/** Why a fact cannot be recorded, or undefined. `others` are those of the same kind that its source has told before. */
export function refuseFact(
  input: FactInput,
  others: readonly (Days & { readonly subject: string })[],
  today: CalendarDate,
): FactRefusal | undefined {
  const { amount, value } = SHAPES[input.kind];
  const days = daysOf(input);
  if (days.to !== null && days.to < days.from) return { code: 'fact-ends-before-start', field: '/to' };
  if (days.from > today) return { code: 'fact-in-future', field: '/from' };
  if (!fits(amount, input.amount)) return { code: 'fact-amount', field: '/amount' };
  if (!fits(value, input.value)) return { code: 'fact-value', field: '/value' };
  const name = plainName(input.subject);
  const twin = others.find((other) => plainName(other.subject) === name && overlap(other, days));
  return twin && { code: 'fact-overlaps', field: '/from', with: twin };
}

const fits = (need: Shape['amount'], given: string | null): boolean =>
  need === 'allowed' || (given === null) === (need === 'none');
