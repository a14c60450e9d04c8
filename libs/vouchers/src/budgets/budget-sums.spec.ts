import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { budgetSums } from './budget-sums.js';

describe('the sums of a budget', () => {
  it('tell where the money stands', () => {
    const sums = budgetSums({
      allocatedCents: 1_000_000n,
      grantedCents: 300_000n,
      earnedCents: 120_000n,
      reversedCents: 20_000n,
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
    fc.assert(
      fc.property(
        fc.record({
          allocatedCents: cents,
          grantedCents: cents,
          earnedCents: cents,
          reversedCents: cents,
          releasedCents: cents,
          paidCents: cents,
        }),
        (postings) => {
          const sums = budgetSums(postings);
          expect(sums.availableCents + sums.committedCents + sums.earnedCents).toBe(sums.allocatedCents);
        },
      ),
    );
  });
});
