import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { budgetSums } from './budget-sums.js';

describe('the sums of a budget', () => {
  it('tell where the money stands', () => {
    const sums = budgetSums({
      allocatedCents: 1_000_000n,
      availableCents: 750_000n,
      earnedCents: 100_000n,
      releasedCents: 50_000n,
      paidCents: 60_000n,
    });
    expect(sums).toEqual({
      allocatedCents: 1_000_000n,
      committedCents: 150_000n,
      earnedCents: 100_000n,
      paidCents: 60_000n,
      releasedCents: 50_000n,
      availableCents: 750_000n,
    });
  });

  it('always add up to what was allocated', () => {
    const cents = fc.bigInt({ min: 0n, max: 10n ** 12n });
    const postings = fc.record({
      allocatedCents: cents,
      availableCents: cents,
      earnedCents: cents,
      releasedCents: cents,
      paidCents: cents,
    });
    fc.assert(
      fc.property(postings, (sums) => {
        const { allocatedCents, availableCents, committedCents, earnedCents } = budgetSums(sums);
        expect(availableCents + committedCents + earnedCents).toBe(allocatedCents);
      }),
    );
  });
});
