import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { calendarDate } from '@kasvutori/platform';
import type { CallOffRule } from '@kasvutori/procurement';
import { hasFreePlaces, type HeldPlaces } from './free-places.js';
import { nextCallOff, type Candidate, type Hindrance, type Turn } from './next-call-off.js';

const among = (hindrances: readonly (Hindrance | null)[]): Candidate[] =>
  hindrances.map((hindrance, index) => ({ providerId: `p${index + 1}`, rank: index + 1, hindrance }));
const given = (providerId: string, euros: number): Turn => ({
  providerId,
  valueCents: BigInt(euros) * 100n,
  outcome: 'given',
});
const passed = (providerId: string): Turn => ({ providerId, valueCents: 100n, outcome: 'passed' });
const SHARES = ['50', '30', '20'];

describe('who gets the next call-off', () => {
  test.each<[string, CallOffRule, (Hindrance | null)[], Turn[], string | null]>([
    ['ranking: the first', 'ranking', [null, null, null], [given('p1', 900)], 'p1'],
    ['ranking: the first that has not declined', 'ranking', ['declined', null, null], [passed('p1')], 'p2'],
    ['ranking: the first that is able', 'ranking', ['suspended', 'away', null], [], 'p3'],
    ['ranking: the first has no free places', 'ranking', ['full', null], [], 'p2'],
    ['ranking: nobody is able', 'ranking', ['declined', 'area', 'not-in-force'], [], null],
    ['rotation begins at the top', 'rotation', [null, null, null], [], 'p1'],
    [
      'rotation goes on, whatever the values',
      'rotation',
      [null, null, null],
      [given('p1', 1), given('p2', 9_999)],
      'p3',
    ],
    ['rotation comes round', 'rotation', [null, null], [given('p1', 1), given('p2', 1)], 'p1'],
    ['rotation: declining uses the turn', 'rotation', ['declined', null, null], [passed('p1')], 'p2'],
    ['rotation: and is not made up for', 'rotation', [null, null], [passed('p1'), given('p2', 1)], 'p1'],
    ['shares: the largest comes first', 'fixed-shares', [null, null, null], [], 'p1'],
    // With this one 20 000: 50 % is 10 000, had 10 000; 30 % is 6 000, had 0; 20 % is 4 000.
    ['shares: the furthest behind', 'fixed-shares', [null, null, null], [given('p1', 10_000)], 'p2'],
    [
      'shares: by value, not by number',
      'fixed-shares',
      [null, null, null],
      [given('p1', 100), given('p2', 9_900)],
      'p1',
    ],
    ['shares: declined is not given', 'fixed-shares', ['declined', null, null], [passed('p1')], 'p2'],
    ['a mini-competition is not ours to decide', 'mini-competition', [null, null], [], null],
    ['a framework of nobody', 'rotation', [], [], null],
  ])('%s', (_, rule, hindrances, turns, expected) => {
    const { providerId } = nextCallOff({ rule, shares: SHARES }, among(hindrances), turns, 1_000_000n);
    expect(providerId).toBe(expected);
  });

  test('a tie of shares goes by rank, and the arithmetic is shown to the cent', () => {
    const proposal = nextCallOff({ rule: 'fixed-shares', shares: ['50', '50'] }, among([null, null]), [], 1n);
    expect(proposal).toMatchObject({ providerId: 'p1', totalCents: 1n });
    expect(proposal.standings.map(({ share, targetCents }) => [share, targetCents])).toEqual([
      ['50', 1n],
      ['50', 1n],
    ]);
  });

  test('shares of those who were chosen keep their proportions when fewer were', () => {
    const { standings } = nextCallOff({ rule: 'fixed-shares', shares: SHARES }, among([null, null]), [], 8_000n);
    expect(standings.map(({ targetCents }) => targetCents)).toEqual([5_000n, 3_000n]);
  });
});

describe('in the long run', () => {
  const values = fc.array(fc.bigInt({ min: 1n, max: 90_000_000n }), { minLength: 1, maxLength: 40 });
  const weights = fc.array(fc.integer({ min: 1, max: 100 }), { minLength: 1, maxLength: 6 });
  /** Parts of 100 % in hundredths, the last taking what is left. */
  const sharesOf = (parts: readonly number[]): string[] => {
    const all = parts.reduce((sum, part) => sum + part, 0);
    const floors = parts.map((part) => Math.max(1, Math.floor((part * 10_000) / all)));
    const others = floors.slice(0, -1).reduce((sum, part) => sum + part, 0);
    return [...floors.slice(0, -1), 10_000 - others].map((part) => (part / 100).toFixed(2));
  };
  const run = (rule: CallOffRule, shares: readonly string[], count: number, all: readonly bigint[]): Turn[] =>
    all.reduce<Turn[]>((turns, valueCents) => {
      const { providerId } = nextCallOff({ rule, shares }, among(Array<null>(count).fill(null)), turns, valueCents);
      return [...turns, { providerId: providerId ?? '', valueCents, outcome: 'given' }];
    }, []);

  test('rotation never lets two providers drift further apart than one call-off', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 6 }), values, (count, all) => {
        const turns = run('rotation', [], count, all);
        const counts = among(Array<null>(count).fill(null)).map(
          ({ providerId }) => turns.filter((turn) => turn.providerId === providerId).length,
        );
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
      }),
      { numRuns: 60 },
    );
  });

  test('fixed shares: nobody is ever more than one call-off above its share, and what is above some is below the others', () => {
    fc.assert(
      fc.property(weights, values, (parts, all) => {
        const shares = sharesOf(parts);
        const turns = run('fixed-shares', shares, shares.length, all);
        const largest = all.reduce((most, value) => (value > most ? value : most), 0n);
        const total = all.reduce((sum, value) => sum + value, 0n);
        for (const [index, share] of shares.entries()) {
          const own = turns.filter(({ providerId }) => providerId === `p${index + 1}`);
          const got = own.reduce((sum, { valueCents }) => sum + valueCents, 0n) * 10_000n;
          const target = BigInt(Math.round(Number(share) * 100)) * total;
          expect(got - target).toBeLessThanOrEqual(largest * 10_000n);
          expect(target - got).toBeLessThanOrEqual(largest * 10_000n * BigInt(Math.max(1, shares.length - 1)));
        }
      }),
      { numRuns: 80 },
    );
  });

  test('the order of what is read does not matter', () => {
    const hindrance = fc.constantFrom<(Hindrance | null)[]>(null, null, 'away', 'declined');
    const turn = fc.record({
      providerId: fc.constantFrom('p1', 'p2', 'p3', 'p4'),
      valueCents: fc.bigInt({ min: 1n, max: 1_000n }),
      outcome: fc.constantFrom<Turn['outcome'][]>('given', 'passed'),
    });
    const rule = fc.constantFrom<CallOffRule[]>('ranking', 'rotation', 'fixed-shares');
    fc.assert(
      fc.property(
        rule,
        fc.array(hindrance, { minLength: 4, maxLength: 4 }),
        fc.array(turn),
        (of, hindrances, turns) => {
          const terms = { rule: of, shares: ['40', '30', '20', '10'] };
          const candidates = among(hindrances);
          expect(nextCallOff(terms, [...candidates].reverse(), [...turns].reverse(), 500n)).toEqual(
            nextCallOff(terms, candidates, turns, 500n),
          );
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe('free places in the asked month', () => {
  const asked = { municipalities: ['491', '740'], from: calendarDate('2027-03-10'), until: calendarDate('2027-03-31') };
  const held = (municipality: string | null, places: number, used: number, month = '03'): HeldPlaces => ({
    ...{ municipality, places, used },
    ...{ startsOn: calendarDate(`2027-${month}-01`), endsOn: calendarDate(`2027-${month}-28`) },
  });
  test.each<[string, HeldPlaces[], boolean]>([
    ['nothing committed: no limit', [], true],
    ['one left everywhere', [held(null, 10, 9)], true],
    ['none left everywhere', [held(null, 10, 10)], false],
    ['one in each', [held('491', 1, 0), held('740', 1, 0)], true],
    ['none in one of them', [held('491', 1, 0), held('740', 1, 1)], false],
    ['nothing held in one of them', [held('491', 1, 0)], false],
    ['held in another month', [held(null, 5, 0, '04')], false],
    ['one full, another row free', [held('491', 1, 1), held(null, 5, 1)], true],
  ])('%s', (_, rows, free) => expect(hasFreePlaces(rows, asked)).toBe(free));
});
