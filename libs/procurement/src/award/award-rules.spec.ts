import { describe, expect, test } from '@jest/globals';
import { fraction } from '@kasvutori/platform';
import type { RankedBid } from '../evaluation/evaluation-formula.js';
import { decisionRefusal, type LotToDecide, onlyScorer, standstillIsOver, winnersWithinLimit } from './award-rules.js';

const rate = fraction(1, 1);
const ranked = (...bidIds: string[]): RankedBid[] =>
  bidIds.map((bidId, index) => ({
    bidId,
    rank: index + 1,
    comparisonPriceCents: 1n,
    pricePoints: rate,
    qualityPoints: rate,
    totalPoints: rate,
    adjustedCents: null,
    shares: [],
    trace: [],
  }));
const lot = (part: Partial<LotToDecide> = {}): LotToDecide => ({
  lotId: 'lot-1',
  maxAwards: 2,
  outcome: 'awarded',
  ranking: { ranked: ranked('A', 'B', 'C'), missing: [], unranked: [] },
  ...part,
});

test.each<[Partial<LotToDecide>, string[]]>([
  [{}, ['A', 'B']],
  [{ maxAwards: 1 }, ['A']],
  [{ maxAwards: 9 }, ['A', 'B', 'C']],
  [{ outcome: 'not-awarded' }, []],
])('%p wins %p', (part, winners) => {
  const decided = winnersWithinLimit([lot(part)], null);
  expect(decided.winners.get('lot-1')?.map(({ bidId }) => bidId)).toEqual(winners);
  expect(decided.passedOver).toEqual([]);
});

describe('a limit on lots per bidder', () => {
  const lots = (...rankings: string[]): LotToDecide[] =>
    rankings.map((bids, index) =>
      lot({
        lotId: `lot-${index + 1}`,
        maxAwards: 1,
        ranking: { ranked: ranked(...bids.split(' ')), missing: [], unranked: [] },
      }),
    );
  const told = (decided: ReturnType<typeof winnersWithinLimit>) => [
    [...decided.winners.values()].map((winners) => winners.map(({ bidId }) => bidId).join(' ')),
    decided.passedOver.map(({ lotId, bidId, wonLotIds }) => `${lotId} ${bidId} for ${wonLotIds.join(' ')}`),
  ];

  test.each<[string, LotToDecide[], number | null, unknown]>([
    ['none: the best wins everything', lots('A B', 'A B', 'A B'), null, [['A', 'A', 'A'], []]],
    [
      'of one: the earlier lot in the order published, the later goes to the next',
      lots('A B', 'A B', 'B A'),
      1,
      [
        ['A', 'B', ''],
        ['lot-2 A for lot-1', 'lot-3 B for lot-2', 'lot-3 A for lot-1'],
      ],
    ],
    ['of two', lots('A B', 'A B', 'A B'), 2, [['A', 'A', 'B'], ['lot-3 A for lot-1 lot-2']]],
    ['that nobody reaches', lots('A B', 'B A'), 1, [['A', 'B'], []]],
    [
      'a lot that is not awarded uses up nothing',
      [{ ...lots('A B')[0]!, outcome: 'not-awarded' }, { ...lots('A B', 'A B')[1]! }],
      1,
      [['', 'A'], []],
    ],
  ])('%s', (_, decided, limit, expected) => {
    expect(told(winnersWithinLimit(decided, limit))).toEqual(expected);
  });

  test('that leaves a lot without a winner is told before the decision', () => {
    expect(decisionRefusal(lots('A', 'A'), ['other'], 'me', 1)).toBe('award-limit-leaves-none');
    expect(decisionRefusal(lots('A', 'A B'), ['other'], 'me', 1)).toBeUndefined();
  });
});

describe('a decision is refused', () => {
  const incomplete = { ranked: ranked('A'), missing: [{ bidId: 'A', criterionId: 'team' }], unranked: [] };
  test.each<[string, LotToDecide[], string[], string | undefined]>([
    ['for nothing', [lot()], ['other', 'me'], undefined],
    ['while scores are missing', [lot({ ranking: incomplete })], ['other'], 'evaluation-incomplete'],
    [
      'not for scores of a lot nobody wins',
      [lot({ ranking: incomplete, outcome: 'not-awarded' })],
      ['other'],
      undefined,
    ],
    [
      'when a lot without bids is awarded',
      [lot({ ranking: { ranked: [], missing: [], unranked: [] } })],
      ['other'],
      'lot-without-bids',
    ],
    ['to the only scorer', [lot()], ['me'], 'decided-by-only-scorer'],
    ['not where nothing was to be scored', [lot()], [], undefined],
  ])('%s', (_, lots, scorers, refusal) => {
    expect(decisionRefusal(lots, scorers, 'me')).toBe(refusal);
  });
});

test('the only scorer', () => {
  expect([
    onlyScorer(['a', 'a'], 'a'),
    onlyScorer(['a', 'b'], 'a'),
    onlyScorer(['b'], 'a'),
    onlyScorer([], 'a'),
  ]).toEqual([true, false, false, false]);
});

test('the standstill is over at its very end', () => {
  const end = new Date('2026-11-16T22:00:00Z');
  expect([standstillIsOver(end, new Date(end.getTime() - 1)), standstillIsOver(end, end)]).toEqual([false, true]);
});
