import type { Cents } from '@kasvutori/platform';

/** What the ledger says of one budget: sums of its account by the kind of move, its balance, and the events that are its cost. */
export interface BudgetPostings {
  /** Allocated, raised, lowered, transferred and returned: everything that is not a voucher's. */
  readonly allocatedCents: Cents;
  /** Stands on the budget's account. */
  readonly availableCents: Cents;
  readonly earnedCents: Cents;
  readonly releasedCents: Cents;
  readonly paidCents: Cents;
}

export interface BudgetSums {
  /** Put into the budget, less what was taken out of it. */
  readonly allocatedCents: Cents;
  /** On vouchers now: granted, neither earned by a provider nor released. */
  readonly committedCents: Cents;
  /** Earned by providers with approved events, corrections taken off. */
  readonly earnedCents: Cents;
  /** The part of the earned that has been paid. */
  readonly paidCents: Cents;
  /** Come back from vouchers; part of what is free again. */
  readonly releasedCents: Cents;
  /** Free to grant. */
  readonly availableCents: Cents;
}

/** allocated = available + committed + earned, always: what left the account and was not earned stands on vouchers. */
export function budgetSums(postings: BudgetPostings): BudgetSums {
  const { allocatedCents, availableCents, earnedCents, releasedCents, paidCents } = postings;
  const committedCents = allocatedCents - availableCents - earnedCents;
  return { allocatedCents, committedCents, earnedCents, paidCents, releasedCents, availableCents };
}
