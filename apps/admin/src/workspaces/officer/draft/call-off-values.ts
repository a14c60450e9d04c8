import type { Lot } from '../../../procurement/types.js';

type Terms = NonNullable<Lot['callOff']>;

/** How the call-offs of a framework's lot are given; without a rule the client chooses. */
export interface CallOffValues {
  rule: Terms['rule'] | 'client-choice';
  shares: (number | '')[];
  answerDays: number | '';
  orderBinds: boolean;
}

export const NO_CALL_OFF: CallOffValues = { rule: 'client-choice', shares: [], answerDays: 5, orderBinds: false };

export const callOffValues = (terms: Lot['callOff']): CallOffValues =>
  terms == null ? NO_CALL_OFF : { ...terms, shares: terms.shares.map(Number) };

/** A share for each who is chosen, in the order of ranking. */
export function callOffInput({ rule, ...terms }: CallOffValues, maxAwards: number): Terms | null {
  if (rule === 'client-choice') return null;
  const shares = Array.from({ length: maxAwards }, (_, index) => String(terms.shares[index] || 0));
  return {
    rule,
    shares: rule === 'fixed-shares' ? shares : [],
    answerDays: terms.answerDays || 5,
    orderBinds: terms.orderBinds,
  };
}
