import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { refuseShares, weightsOver, type ShareTable } from './party-shares.js';

const table = (validFrom: string, shares: readonly (readonly [string, string])[]): ShareTable => ({
  validFrom: calendarDate(validFrom),
  shares: shares.map(([providerId, percent]) => ({ providerId, percent })),
});

describe('shares', () => {
  const first = table('2026-01-01', [
    ['a', '60'],
    ['b', '40'],
  ]);
  const joined = table('2026-01-11', [
    ['a', '50'],
    ['b', '25'],
    ['c', '25'],
  ]);
  const left = table('2026-01-21', [
    ['b', '50'],
    ['c', '50'],
  ]);
  const day = calendarDate;

  it('weigh each party by its own days', () => {
    const weights = weightsOver([left, first, joined], { from: day('2026-01-01'), to: day('2026-01-31') });
    expect(Object.fromEntries(weights)).toEqual({
      a: 10n * 6_000n + 10n * 5_000n,
      b: 10n * 4_000n + 10n * 2_500n + 10n * 5_000n,
      c: 10n * 2_500n + 10n * 5_000n,
    });
    expect([...weights.values()].reduce((sum, weight) => sum + weight, 0n)).toBe(30n * 10_000n);
  });

  it.each([
    [
      '99 per cent',
      table('2026-02-01', [
        ['a', '60'],
        ['b', '39'],
      ]),
      'shares-not-hundred',
    ],
    [
      'a part of a hundredth',
      table('2026-02-01', [
        ['a', '33.333'],
        ['b', '66.667'],
      ]),
      'shares-not-hundred',
    ],
    [
      'a party twice',
      table('2026-02-01', [
        ['a', '50'],
        ['a', '50'],
      ]),
      'shares-party-twice',
    ],
    ['a day gone by', table('2026-01-20', [['a', '100']]), 'shares-in-the-past'],
    ['the day of a table that stands', table('2026-01-21', [['a', '100']]), 'shares-in-the-past'],
    [
      'nothing wrong',
      table('2026-02-01', [
        ['b', '33.33'],
        ['c', '66.67'],
      ]),
      undefined,
    ],
  ])('%s', (_, next, refusal) => {
    expect(refuseShares(next, [first, joined, left], day('2026-01-25'))).toBe(refusal);
  });
});
