import type { CalendarDate } from '@kasvutori/platform';
import type { Member } from '../entitlements/split.js';
import type { PaidBefore } from '../payment-runs/difference.js';

/** A provider that has served the client, from its first approved service event on. */
export interface Served {
  readonly providerId: string;
  readonly from: CalendarDate;
}

export interface PayeeQuestion {
  /** At least one, in any order. */
  readonly served: readonly Served[];
  /** Who gave each service event, by its id. */
  readonly givers: ReadonlyMap<string, string>;
  /** Whom each key that is not back at zero was paid to. */
  readonly paidTo: ReadonlyMap<string, string>;
}

/** Whom each key was paid to, the parts of members left aside: they follow from whose the whole is. */
export const paidTo = (paid: readonly PaidBefore[], members: readonly Member[]): ReadonlyMap<string, string> =>
  new Map(paidOf(paid, members, null).map(({ key, line }) => [key, line.providerId]));

/** What a member was paid of each key, or the provider of the contract (null). */
export const paidOf = (
  paid: readonly PaidBefore[],
  members: readonly Member[],
  member: Member | null,
): readonly PaidBefore[] =>
  members.length === 0
    ? paid
    : paid.filter(({ line }) => (members.find(({ providerId }) => providerId === line.providerId) ?? null) === member);

export interface PaidFor {
  readonly key: string;
  readonly component: string;
  readonly outcomeDate: CalendarDate;
}

/**
 * Whose money a line is when a contract has gone over from one provider to another (Procurement Act § 136; Directive 2014/24/EU
 * art. 72(1)(d)). In this order: a correction stays with whom it corrects; a service event is its giver's, as the ledger has it from the
 * approval; an outcome is the provider's who served the client on its day, and before the first day of all, the first one's.
 */
export function payeeOf({ served, givers, paidTo }: PayeeQuestion, { key, component, outcomeDate }: PaidFor): string {
  const inOrder = [...served].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0));
  const then = inOrder.findLast(({ from }) => from <= outcomeDate) ?? inOrder[0];
  const payee = paidTo.get(key) ?? givers.get(key.slice(component.length + 1)) ?? then?.providerId;
  if (payee === undefined) throw new Error('a participation has a provider from its first day on');
  return payee;
}
