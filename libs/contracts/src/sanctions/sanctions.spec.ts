import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { sanctionAmount, type SanctionRuleTerms } from './sanction-amount.js';
import { moveSanction, SANCTION_MOVES, SANCTION_STATUSES } from './sanction-lifecycle.js';

const rule = (more: Partial<SanctionRuleTerms>): SanctionRuleTerms => ({
  ...{ sanction: 'fixed', sanctionCents: 50_000n, sanctionHundredths: null, sanctionCapCents: null },
  ...more,
});
const share = { sanction: 'share', sanctionCents: null } as const;

describe('a sanction', () => {
  it.each<[string, Partial<SanctionRuleTerms>, bigint, bigint, bigint]>([
    ['is the fixed amount', {}, 0n, 0n, 50_000n],
    ['is a share, half up', { ...share, sanctionHundredths: 250 }, 10_020n, 0n, 251n],
    ['is a share of nothing', { ...share, sanctionHundredths: 500 }, -600n, 0n, 0n],
    ['stops at the cap', { sanctionCapCents: 120_000n }, 0n, 100_000n, 20_000n],
    ['is nothing once the cap is used', { sanctionCapCents: 120_000n }, 0n, 150_000n, 0n],
    ['is nothing without a rule', { sanction: 'none', sanctionCents: null }, 90_000n, 0n, 0n],
  ])('%s', (_, terms, base, earlier, cents) => {
    const amount = sanctionAmount(rule(terms), base, earlier);
    expect(amount.cents).toBe(cents);
    expect(amount.rows.at(-1)?.amount).toBe((Number(cents) / 100).toFixed(2));
  });

  it('never passes its cap, however many periods miss the target', () => {
    fc.assert(
      fc.property(
        fc.array(fc.bigInt({ min: 0n, max: 10_000_000n })),
        fc.bigInt({ min: 1n, max: 500_000n }),
        (bases, cap) => {
          let sum = 0n;
          for (const base of bases)
            sum += sanctionAmount(
              rule({ ...share, sanctionHundredths: 1_000, sanctionCapCents: cap }),
              base,
              sum,
            ).cents;
          expect(sum <= cap).toBe(true);
        },
      ),
    );
  });

  const ALLOWED = [
    'approved propose-take-back taking-back',
    'proposed approve approved',
    'proposed reject rejected',
    'taking-back keep approved',
    'taking-back take-back taken-back',
  ];

  it('moves as the table says, for another than who proposed it', () => {
    const found = (own: boolean) =>
      SANCTION_STATUSES.flatMap((from) =>
        SANCTION_MOVES.flatMap((move) => {
          const moved = moveSanction(from, move, own);
          return moved.ok ? [`${from} ${move} ${moved.status}`] : [];
        }),
      ).sort();
    expect(found(false)).toEqual(ALLOWED);
    expect(found(true)).toEqual(['approved propose-take-back taking-back']);
    for (const [from, move] of [
      ['proposed', 'approve'],
      ['taking-back', 'take-back'],
    ] as const)
      expect(moveSanction(from, move, true)).toEqual({ ok: false, refusal: 'sanction-other-person' });
  });
});
