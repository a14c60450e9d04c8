import type { CalendarDate } from '../time/calendar-date.js';
import type { Localised } from '../texts/language.js';

/** Values of `{name}` in a text: bigint is cents, Date an instant; each is written the way the reader's language writes it. */
export type ProblemParams = Readonly<Record<string, string | number | bigint | Date | CalendarDate>>;

export interface ProblemDefinition {
  readonly status: 400 | 401 | 403 | 404 | 409 | 412 | 413 | 415 | 422 | 428 | 429 | 503;
  readonly text: Localised;
}

export interface FieldProblem {
  /** JSON pointer into the request body, such as `/lots/0/title`; headers as `/headers/…`, query fields by their name. */
  readonly pointer: string;
  readonly code: string;
  readonly text: Localised;
  readonly params?: ProblemParams;
}

export interface ProblemDetails {
  readonly field?: string;
  readonly params?: ProblemParams;
  readonly errors?: readonly FieldProblem[];
  /** Seconds after which it may be tried again (Retry-After). */
  readonly retryAfter?: number;
}

/** An expected refusal on its way to the caller as an RFC 9457 problem document. */
export class Problem extends Error {
  constructor(
    readonly code: string,
    readonly definition: ProblemDefinition,
    readonly details: ProblemDetails = {},
  ) {
    super(code);
    this.name = 'Problem';
  }
}

const known = new Map<string, ProblemDefinition>();

/** Every problem a caller can meet, for the public list of problem types. */
export const knownProblems = (): ReadonlyMap<string, ProblemDefinition> => known;

/** Declares the refusals of a feature and returns the function that makes them: `throw biddingProblem('bid-still-sealed')`. */
export function defineProblems<Code extends string>(definitions: Readonly<Record<Code, ProblemDefinition>>) {
  for (const [code, definition] of Object.entries<ProblemDefinition>(definitions)) known.set(code, definition);
  return (code: Code, details: ProblemDetails = {}): Problem => new Problem(code, definitions[code], details);
}
