import { describe, expect, test } from '@jest/globals';
import { fraction, parseRate } from '@kasvutori/platform';
import fc from 'fast-check';
import {
  addRates,
  compareRates,
  displayPoints,
  type EvaluatedBid,
  rankBids,
  type WeightedCriterion,
} from './evaluation-formula.js';
import { drawSeed, drawTicket } from './lot-draw.js';

const criteria: readonly WeightedCriterion[] = [
  { id: 'price', kind: 'price', weight: parseRate('60') },
  { id: 'team', kind: 'quality', weight: parseRate('25') },
  { id: 'plan', kind: 'quality', weight: parseRate('15') },
];
const bid = (bidId: string, cents: bigint, team: number[], plan: number[], drawTicket = bidId): EvaluatedBid => ({
  bidId,
  comparisonPriceCents: cents,
  scores: new Map([
    ['team', team],
    ['plan', plan],
  ]),
  drawTicket,
});
const order = (bids: readonly EvaluatedBid[]): string[] => rankBids(criteria, bids).ranked.map(({ bidId }) => bidId);

describe('a worked example', () => {
  const { ranked, missing } = rankBids(criteria, [
    bid('A', 10_000_000n, [4, 5], [3]),
    bid('B', 12_000_000n, [5], [5]),
    bid('C', 9_000_000n, [2], [3, 3, 4]),
  ]);

  test.each([
    // C: 60 + 25 × 2/5 + 15 × (10/3)/5; A: 60 × 9/10 + 25 × 4.5/5 + 15 × 3/5; B: 60 × 9/12 + 25 + 15
    ['A', 1, '54.00', '31.50', '85.50'],
    ['B', 2, '45.00', '40.00', '85.00'],
    ['C', 3, '60.00', '20.00', '80.00'],
  ])('%s', (bidId, place, price, quality, total) => {
    const row = ranked.find((candidate) => candidate.bidId === bidId)!;
    expect([
      row.rank,
      displayPoints(row.pricePoints),
      displayPoints(row.qualityPoints),
      displayPoints(row.totalPoints),
    ]).toEqual([place, price, quality, total]);
  });

  test('the arithmetic says how', () => {
    expect(missing).toEqual([]);
    expect(ranked[2]!.trace).toEqual([
      {
        kind: 'price',
        criterionId: 'price',
        weight: '60.00',
        lowest: '90000.00',
        offered: '90000.00',
        points: '60.00',
      },
      { kind: 'quality', criterionId: 'team', weight: '25.00', scores: [2], average: '2.00', max: 5, points: '10.00' },
      {
        kind: 'quality',
        criterionId: 'plan',
        weight: '15.00',
        scores: [3, 3, 4],
        average: '3.33',
        max: 5,
        points: '10.00',
      },
      { kind: 'total', points: '80.00' },
    ]);
  });
});

describe('price points', () => {
  test.each([
    [
      [0n, 100n],
      ['60.00', '0.00'],
    ], // beside a price of zero every other takes none
    [
      [0n, 0n],
      ['60.00', '60.00'],
    ],
    [
      [100n, 300n],
      ['60.00', '20.00'],
    ],
    [
      [1n, 3_000_000_000_000n],
      ['60.00', '0.00'],
    ], // shown as zero, yet not equal to zero
  ])('%p → %p', (prices, points) => {
    const { ranked } = rankBids(
      criteria,
      prices.map((cents, index) => bid(`b${index}`, cents, [5], [5])),
    );
    expect(ranked.map(({ pricePoints }) => displayPoints(pricePoints))).toEqual(points);
  });

  test('no rank hangs on a rounding', () => {
    // 60 × 100000001/100000002 + 40 is shown as 100.00 and still loses to 100 exactly, although its ticket is lower.
    expect(order([bid('A', 100_000_002n, [5], [5]), bid('B', 100_000_001n, [5], [5])])).toEqual(['B', 'A']);
  });
});

describe('equal points', () => {
  test('the lower price goes first, and both bids are told so', () => {
    // A: 60 × 1/2 + 25 + 15 = 70; B: 60 + 25 × 2/5 + 0 = 70
    const { ranked } = rankBids(criteria, [bid('A', 200n, [5], [5]), bid('B', 100n, [2], [0])]);
    expect(ranked.map(({ bidId, totalPoints }) => [bidId, displayPoints(totalPoints)])).toEqual([
      ['B', '70.00'],
      ['A', '70.00'],
    ]);
    expect(ranked.map(({ trace }) => trace.at(-1))).toEqual([
      { kind: 'tie', rule: 'lower-price', bidIds: ['A'] },
      { kind: 'tie', rule: 'lower-price', bidIds: ['B'] },
    ]);
  });

  test('with equal prices too, the draw decides', () => {
    expect(order([bid('A', 100n, [3], [3], 'f0'), bid('B', 100n, [3], [3], '0f')])).toEqual(['B', 'A']);
    const { ranked } = rankBids(criteria, [bid('A', 100n, [3], [3], 'f0'), bid('B', 100n, [3], [3], '0f')]);
    expect(ranked[0]!.trace.at(-1)).toEqual({ kind: 'tie', rule: 'draw', bidIds: ['A'] });
  });

  test('the draw is repeatable, hangs on every bid and on the lot, and not on their order', () => {
    const seed = drawSeed('lot-1', ['aa', 'bb', 'cc']);
    expect(drawSeed('lot-1', ['cc', 'aa', 'bb'])).toBe(seed);
    expect(drawSeed('lot-2', ['aa', 'bb', 'cc'])).not.toBe(seed);
    expect(drawSeed('lot-1', ['aa', 'bb', 'cd'])).not.toBe(seed);
    expect(drawTicket(seed, 'aa')).not.toBe(drawTicket(seed, 'bb'));
  });
});

test('what nobody has scored is missing, and counts nothing meanwhile', () => {
  const { ranked, missing } = rankBids(criteria, [bid('A', 100n, [], [3])]);
  expect(missing).toEqual([{ bidId: 'A', criterionId: 'team' }]);
  expect(displayPoints(ranked[0]!.totalPoints)).toBe('69.00');
});

test('no bids make no ranking; weights that do not sum to 100 are a mistake of the caller', () => {
  expect(rankBids(criteria, [])).toEqual({ ranked: [], missing: [], unranked: [] });
  expect(() => rankBids(criteria.slice(1), [])).toThrow(RangeError);
});

describe('for any bids', () => {
  const score = fc.integer({ min: 0, max: 5 });
  const scores = fc.array(score, { minLength: 1, maxLength: 4 });
  const anyBid = fc.record({
    cents: fc.bigInt({ min: 0n, max: 500n }),
    team: scores,
    plan: scores,
    ticket: fc.string({ unit: fc.constantFrom('0', '1', 'a'), minLength: 6, maxLength: 6 }),
  });
  const anyBids = fc
    .uniqueArray(anyBid, { minLength: 1, maxLength: 8, selector: ({ ticket }) => ticket })
    .map((all) => all.map(({ cents, team, plan, ticket }, index) => bid(`b${index}`, cents, team, plan, ticket)));

  test('the order in which they are given makes no difference', () => {
    fc.assert(
      fc.property(anyBids, fc.infiniteStream(fc.nat()), (bids, random) => {
        const keys = new Map(bids.map(({ bidId }) => [bidId, random.next().value as number]));
        const shuffled = [...bids].sort((a, b) => keys.get(a.bidId)! - keys.get(b.bidId)!);
        expect(rankBids(criteria, shuffled)).toEqual(rankBids(criteria, bids));
      }),
    );
  });

  test('ranks are 1…n, points fall, lie in 0…100 and are the sum of their parts', () => {
    fc.assert(
      fc.property(anyBids, (bids) => {
        const { ranked } = rankBids(criteria, bids);
        expect(ranked.map(({ rank }) => rank)).toEqual(bids.map((_, index) => index + 1));
        for (const [index, { pricePoints, qualityPoints, totalPoints }] of ranked.entries()) {
          expect(addRates(pricePoints, qualityPoints)).toEqual(totalPoints);
          expect(
            compareRates(totalPoints, fraction(0, 1)) >= 0 && compareRates(totalPoints, fraction(100, 1)) <= 0,
          ).toBe(true);
          const next = ranked[index + 1];
          if (next !== undefined) expect(compareRates(totalPoints, next.totalPoints)).toBeGreaterThanOrEqual(0);
        }
        expect(ranked.some(({ pricePoints }) => compareRates(pricePoints, fraction(60, 1)) === 0)).toBe(true);
      }),
    );
  });

  test('a bid never loses by being cheaper or by a better score', () => {
    fc.assert(
      fc.property(anyBids, fc.bigInt({ min: 1n, max: 100n }), score, (bids, less, better) => {
        const [first, ...others] = bids;
        const rankOf = (all: readonly EvaluatedBid[]): number =>
          rankBids(criteria, all).ranked.find(({ bidId }) => bidId === 'b0')!.rank;
        const cheaper = {
          ...first!,
          comparisonPriceCents: first!.comparisonPriceCents > less ? first!.comparisonPriceCents - less : 0n,
        };
        const raised = {
          ...first!,
          scores: new Map([...first!.scores, ['team', first!.scores.get('team')!.map((old) => Math.max(old, better))]]),
        };
        expect(rankOf([raised, ...others])).toBeLessThanOrEqual(rankOf(bids));
        expect(displayPointsOf(cheaper, others) >= displayPointsOf(first!, others)).toBe(true);
      }),
    );
  });

  const displayPointsOf = (own: EvaluatedBid, others: readonly EvaluatedBid[]): number =>
    Number(
      displayPoints(rankBids(criteria, [own, ...others]).ranked.find(({ bidId }) => bidId === own.bidId)!.totalPoints),
    );
});
