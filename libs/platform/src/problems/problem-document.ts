import { formatCents } from '../money/money.js';
import { localised, type Language, type Localised } from '../texts/language.js';
import { isCalendarDate } from '../time/calendar-date.js';
import { formatDate, formatInstant } from '../time/helsinki.js';
import type { Problem, ProblemParams } from './problem.js';

/** An RFC 9457 problem document: `type` is stable, `code` its last part, texts are in the reader's language. */
export interface ProblemDocument {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly code: string;
  readonly detail: string;
  readonly instance: string;
  readonly params?: Readonly<Record<string, string>>;
  readonly errors?: readonly { readonly pointer: string; readonly code: string; readonly detail: string }[];
}

export function problemDocument(problem: Problem, language: Language, instance: string): ProblemDocument {
  const { code, definition, details } = problem;
  const detail = fill(definition.text, details.params, language);
  const errors = (details.errors ?? []).map((error) => ({
    pointer: error.pointer,
    code: error.code,
    detail: fill(error.text, error.params, language),
  }));
  if (details.field !== undefined) errors.unshift({ pointer: details.field, code, detail });
  return {
    type: `/problems/${code}`,
    title: detail,
    status: definition.status,
    code,
    detail,
    instance,
    ...(details.params !== undefined && { params: written(details.params, language) }),
    ...(errors.length > 0 && { errors }),
  };
}

/** Puts the parameters into `{name}` places, written as the reader's language writes money, dates and times. */
export function fill(text: Localised, params: ProblemParams | undefined, language: Language): string {
  const values = written(params ?? {}, language);
  return localised(text, language).replace(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place);
}

function written(params: ProblemParams, language: Language): Record<string, string> {
  return Object.fromEntries(
    Object.entries(params).map(([name, value]) => {
      if (typeof value === 'bigint') return [name, formatCents(value, language)];
      if (value instanceof Date) return [name, formatInstant(value, language)];
      return [name, isCalendarDate(value) ? formatDate(value) : String(value)];
    }),
  );
}
