import type { CalendarDate, Cents } from '@kasvutori/platform';

/**
 * choice: a client chose the provider (value: units planned) · answer: the provider took the client (1) or did not (0) · end: the service with
 * the provider is over · session: a meeting that was approved (value: its units) · start: a client has begun · job: the client has work (1) ·
 * feedback: a grade · complaint: falls due on its day (1: answered in time, 0: late, -1: there is still time).
 */
export const FACT_KINDS = ['choice', 'answer', 'end', 'session', 'start', 'job', 'feedback', 'complaint'] as const;
export type FactKind = (typeof FACT_KINDS)[number];

export interface IndicatorFact {
  readonly kind: FactKind;
  /** What is told of: a later revision of the same counts instead of it. */
  readonly key: string;
  readonly revision: number;
  readonly withdrawn: boolean;
  /** Nobody's name: one client of one contract. */
  readonly clientKey: string;
  readonly voucherId: string | null;
  readonly on: CalendarDate;
  readonly value: number;
  readonly amountCents: Cents;
}

/** What is held true: the newest revision of each thing, whatever the order they came in; what was taken back is not there. */
export function heldFacts(facts: readonly IndicatorFact[]): readonly IndicatorFact[] {
  const newest = new Map<string, IndicatorFact>();
  for (const fact of facts) {
    const name = `${fact.kind} ${fact.key}`;
    const known = newest.get(name);
    if (known === undefined || known.revision < fact.revision) newest.set(name, fact);
  }
  return [...newest.values()].filter(({ withdrawn }) => !withdrawn);
}
