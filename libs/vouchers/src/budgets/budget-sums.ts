import type { Cents } from '@kasvutori/platform';

/** Sums of the postings of one budget and of its vouchers, by the kind of move. */
export interface BudgetPostings {
  readonly allocatedCents: Cents;
  readonly grantedCents: Cents;
  readonly earnedCents: Cents;
  readonly reversedCents: Cents;
  readonly releasedCents: Cents;
  readonly paidCents: Cents;
}

export interface BudgetSums {
  /** Put into the budget. */
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

/** allocated = available + committed + earned, always: nothing else can happen to the money of a budget. */
export function budgetSums(postings: BudgetPostings): BudgetSums {
  const { allocatedCents, grantedCents, reversedCents, releasedCents, paidCents } = postings;
  const earnedCents = postings.earnedCents - reversedCents;
  return {
    allocatedCents,
    committedCents: grantedCents - earnedCents - releasedCents,
    earnedCents,
    paidCents,
    releasedCents,
    availableCents: allocatedCents - grantedCents + releasedCents,
  };
}
