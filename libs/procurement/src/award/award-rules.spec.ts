import { describe, expect, test } from '@jest/globals';
import { fraction } from '@kasvutori/platform';
import type { RankedBid } from '../evaluation/evaluation-formula.js';
import { decisionRefusal, type LotToDecide, onlyScorer, standstillIsOver, winnersOf } from './award-rules.js';

const rate = fraction(1, 1);
const ranked = (...bidIds: string[]): RankedBid[] =>
  bidIds.map((bidId, index) => ({
    bidId,
    rank: index + 1,
    comparisonPriceCents: 1n,
    pricePoints: rate,
    qualityPoints: rate,
    totalPoints: rate,
    trace: [],
  }));
const lot = (part: Partial<LotToDecide> = {}): LotToDecide => ({
  lotId: 'lot-1',
  maxAwards: 2,
  outcome: 'awarded',
  ranking: { ranked: ranked('A', 'B', 'C'), missing: [] },
  ...part,
});

test.each<[Partial<LotToDecide>, string[]]>([
  [{}, ['A', 'B']],
  [{ maxAwards: 1 }, ['A']],
  [{ maxAwards: 9 }, ['A', 'B', 'C']],
  [{ outcome: 'not-awarded' }, []],
])('%p wins %p', (part, winners) => {
  expect(winnersOf(lot(part)).map(({ bidId }) => bidId)).toEqual(winners);
});

describe('a decision is refused', () => {
  const incomplete = { ranked: ranked('A'), missing: [{ bidId: 'A', criterionId: 'team' }] };
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
      [lot({ ranking: { ranked: [], missing: [] } })],
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
