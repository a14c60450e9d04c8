import { describe, expect, test } from '@jest/globals';
import { fraction, multiplyRates, parseRate, type Rate } from '@kasvutori/platform';
import fc from 'fast-check';
import type { Scoring } from '../criteria/scoring.js';
import type { EvaluationMethod } from '../tenders/tender-content.js';
import { abnormallyLow } from './abnormally-low.js';
import { type EvaluatedBid, rankBids, type WeightedCriterion } from './evaluation-formula.js';
import { compareRates, divideRates, HUNDRED, subtractRates } from './exact.js';
import { sensitivity } from './sensitivity.js';

const stated: Scoring = { kind: 'stated-value', unit: {}, best: '10', worst: '2', beyondWorst: 'exclude' };
const lifeCycle = { years: 4, discountRate: '3.5', components: [{ code: 'USE', title: {}, when: 'yearly' }] } as const;
const TREES: readonly { method: EvaluationMethod; criteria: WeightedCriterion[] }[] = [
  {
    method: 'best-ratio',
    criteria: [
      { id: 'price', kind: 'price', weight: parseRate('55.5') },
      { id: 'team', kind: 'quality', weight: parseRate('24.5') },
      { id: 'years', kind: 'quality', weight: parseRate('20'), scoring: stated },
    ],
  },
  {
    method: 'coefficient',
    criteria: [
      { id: 'cost', kind: 'cost', weight: parseRate('60'), scoring: { kind: 'relative', lifeCycle } },
      { id: 'team', kind: 'quality', weight: parseRate('40'), scoring: { kind: 'panel', maxScore: 10 } },
    ],
  },
  {
    method: 'lowest-price',
    criteria: [
      {
        id: 'price',
        kind: 'price',
        weight: parseRate('100'),
        scoring: { kind: 'linear', best: '1', worst: '4', beyondWorst: 'exclude' },
      },
    ],
  },
];
const anyBid = fc.record({
  cents: fc.bigInt({ min: 0n, max: 500n }),
  team: fc.integer({ min: 0, max: 5 }),
  years: fc.integer({ min: 0, max: 12 }),
  use: fc.integer({ min: 0, max: 9 }),
});
const anyBids = fc.array(anyBid, { minLength: 1, maxLength: 7 }).map((all) =>
  all.map(({ cents, team, years, use }, index): EvaluatedBid => ({
    bidId: `b${index}`,
    comparisonPriceCents: cents,
    scores: new Map([['team', [team]]]),
    values: new Map([
      ['years', fraction(years, 1)],
      ['cost/USE', fraction(use, 1)],
    ]),
    drawTicket: `t${(index * 7) % 10}`,
  })),
);
const anyTree = fc.constantFrom(...TREES);
const ruleOf = (method: EvaluationMethod, criteria: readonly WeightedCriterion[]) => ({
  method,
  minimums: criteria.some(({ id }) => id === 'team')
    ? [{ criterionId: 'team', of: ['team'], points: parseRate('4') }]
    : [],
});

describe('for any bids and any of the methods', () => {
  test('the order in which bids are given makes no difference', () => {
    fc.assert(
      fc.property(anyTree, anyBids, fc.infiniteStream(fc.nat()), ({ method, criteria }, bids, random) => {
        const keys = new Map(bids.map(({ bidId }) => [bidId, random.next().value as number]));
        const shuffled = [...bids].sort((a, b) => keys.get(a.bidId)! - keys.get(b.bidId)!);
        const evaluate = (given: readonly EvaluatedBid[]) => {
          const { missing, ...ranking } = rankBids(criteria, given, ruleOf(method, criteria));
          return {
            ...ranking,
            missing: missing.map(({ bidId }) => bidId).sort(),
            low: abnormallyLow(
              given.map(({ bidId, comparisonPriceCents }) => ({ bidId, cents: comparisonPriceCents })),
            ),
          };
        };
        expect(evaluate(shuffled)).toEqual(evaluate(bids));
      }),
    );
  });

  test('recomputing after an exclusion is evaluating without that bid, and nobody who stays out counts for the others', () => {
    fc.assert(
      fc.property(anyTree, anyBids, ({ method, criteria }, bids) => {
        const rule = ruleOf(method, criteria);
        const { ranked, unranked } = rankBids(criteria, bids, rule);
        const out = new Set(unranked.map(({ bidId }) => bidId));
        const among = rankBids(
          criteria,
          bids.filter(({ bidId }) => !out.has(bidId)),
          rule,
        );
        expect(among.ranked).toEqual(ranked);
        expect(ranked.length + unranked.length).toBe(bids.length);
        for (const { bidId } of ranked) {
          const without = rankBids(
            criteria,
            bids.filter((bid) => bid.bidId !== bidId),
            rule,
          );
          expect(without.ranked.some((row) => row.bidId === bidId)).toBe(false);
          expect(without.unranked).toEqual(unranked);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('results are between 0 and 100, the best has the most', () => {
    fc.assert(
      fc.property(anyTree, anyBids, ({ method, criteria }, bids) => {
        const { ranked } = rankBids(criteria, bids, ruleOf(method, criteria));
        for (const [index, { totalPoints, shares }] of ranked.entries()) {
          expect(compareRates(totalPoints, fraction(0, 1)) >= 0 && compareRates(totalPoints, HUNDRED) <= 0).toBe(true);
          expect(
            shares.every(
              (share) => compareRates(share, fraction(0, 1)) >= 0 && compareRates(share, fraction(1, 1)) <= 0,
            ),
          ).toBe(true);
          if (index > 0) expect(compareRates(ranked[index - 1]!.totalPoints, totalPoints)).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });
});

/** The criteria with one weight moved and the others keeping their proportions. */
function moved(criteria: readonly WeightedCriterion[], id: string, to: Rate): WeightedCriterion[] {
  const own = criteria.find((criterion) => criterion.id === id)!.weight;
  const factor = divideRates(subtractRates(HUNDRED, to), subtractRates(HUNDRED, own));
  return criteria.map((criterion) => ({
    ...criterion,
    weight: criterion.id === id ? to : multiplyRates(criterion.weight, factor),
  }));
}

describe('how firm', () => {
  const criteria: WeightedCriterion[] = [
    { id: 'price', kind: 'price', weight: parseRate('60') },
    { id: 'team', kind: 'quality', weight: parseRate('40') },
  ];
  const bid = (bidId: string, cents: bigint, team: number): EvaluatedBid => ({
    bidId,
    comparisonPriceCents: cents,
    scores: new Map([['team', [team]]]),
    drawTicket: bidId,
  });
  const bids = [bid('cheap', 100n, 2), bid('good', 200n, 5)];
  // Points: cheap 60 + 16 = 76, good 30 + 40 = 70. Equal when w = 0.4 w' … 100 w/100: w + 0.4 (100 − w) = 0.5 w + (100 − w) → w = 54.545…
  test('with points', () => {
    const ranking = rankBids(criteria, bids);
    expect(sensitivity(criteria, ranking, 1, 'best-ratio')).toEqual({
      lead: '6.00',
      weights: [
        { criterionId: 'price', weight: '60.00', down: '54.55', up: null },
        { criterionId: 'team', weight: '40.00', down: null, up: '45.45' },
      ],
      scores: [
        { bidId: 'cheap', criterionId: 'team', score: '2.00', turnsAt: '1.25' },
        { bidId: 'good', criterionId: 'team', score: '5.00', turnsAt: null },
      ],
    });
  });
  test.each(['best-ratio', 'coefficient'] as const)('the winner really changes there, and not before: %s', (method) => {
    const before = rankBids(criteria, bids, { method });
    const { weights } = sensitivity(criteria, before, 1, method);
    for (const { criterionId, down, up } of weights)
      for (const [turn, away] of [
        [down, -1],
        [up, 1],
      ] as const) {
        if (turn === null) continue;
        const at = (step: number) =>
          rankBids(
            moved(criteria, criterionId, fraction(BigInt(Math.round(Number(turn) * 100)) + BigInt(step), 100)),
            bids,
            { method },
          ).ranked[0]!.bidId;
        expect(at(2 * away)).not.toBe(before.ranked[0]!.bidId);
        expect(at(-2 * away)).toBe(before.ranked[0]!.bidId);
      }
  });
  test('nobody to compare with', () => {
    const alone = rankBids(criteria, [bids[0]!]);
    expect(sensitivity(criteria, alone, 1, undefined)).toMatchObject({
      lead: null,
      weights: [
        { down: null, up: null },
        { down: null, up: null },
      ],
    });
    expect(sensitivity(criteria, rankBids(criteria, []), 1, undefined).scores).toEqual([]);
  });
});

describe('abnormally low', () => {
  const low = (...cents: bigint[]) =>
    abnormallyLow(cents.map((price, index) => ({ bidId: `b${index}`, cents: price }))).map(({ bidId, test: by }) => [
      bidId,
      by,
    ]);
  test.each<[string, bigint[], string[][]]>([
    ['exactly 40 % under the mean, 40 % under the next', [60n, 100n, 100n], [['b0', 'under-next']]],
    [
      'a cent more',
      [5_999n, 10_000n, 10_000n],
      [
        ['b0', 'under-mean'],
        ['b0', 'under-next'],
      ],
    ],
    ['exactly 30 % under the next', [70n, 100n, 101n], []],
    ['a cent more than 30 % under the next', [6_999n, 10_000n, 10_000n], [['b0', 'under-next']]],
    [
      'two equally low',
      [10n, 10n, 100n],
      [
        ['b0', 'under-mean'],
        ['b0', 'under-next'],
        ['b1', 'under-mean'],
        ['b1', 'under-next'],
      ],
    ],
    ['one bid has nothing to be compared with', [1n], []],
    ['no bid', [], []],
    ['all at zero', [0n, 0n], []],
  ])('%s', (_, cents, flagged) => expect(low(...cents)).toEqual(flagged));
});
