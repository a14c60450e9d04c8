import { describe, expect, test } from '@jest/globals';
import { type BidContent, type BidTerms, comparisonPriceCents, flawsOf, type LotBid } from './bid-content.js';

const terms: BidTerms = {
  lots: [
    {
      id: 'lot-1',
      priceItems: [
        { code: 'UNIT', quantity: 1000, maxUnitPriceCents: 12_000n },
        { code: 'S4', quantity: 20, maxUnitPriceCents: null },
      ],
      qualityCriteria: [{ id: 'team' }, { id: 'plan' }],
    },
    { id: 'lot-2', priceItems: [{ code: 'UNIT', quantity: 10, maxUnitPriceCents: null }], qualityCriteria: [] },
  ],
};

const lot: LotBid = {
  lotId: 'lot-1',
  prices: [
    { code: 'UNIT', unitPrice: '95.50' },
    { code: 'S4', unitPrice: '0' },
  ],
  answers: [
    { criterionId: 'plan', answer: 'Suunnitelma' },
    { criterionId: 'team', answer: 'Kokemus' },
  ],
};
const declarations = { noExclusionGrounds: true, acceptsTerms: true };
const bid = (...lots: LotBid[]): BidContent => ({ lots, declarations });
const unit = (unitPrice: string): LotBid => ({ ...lot, prices: [{ code: 'UNIT', unitPrice }, lot.prices[1]!] });

test('a bid for one lot or for both, in any order, is sound', () => {
  const second: LotBid = { lotId: 'lot-2', prices: [{ code: 'UNIT', unitPrice: '1000000000.00' }], answers: [] };
  expect(flawsOf(bid(lot), terms)).toEqual([]);
  expect(flawsOf(bid(second, lot), terms)).toEqual([]);
});

describe('flaws point at the field', () => {
  test.each<[string, BidContent, string, string]>([
    ['nothing offered', bid(), '/lots', 'no-lots'],
    ['a lot of another tender', bid({ ...lot, lotId: 'x' }), '/lots/0/lotId', 'lot-unknown'],
    ['a lot twice', bid(lot, lot), '/lots/1/lotId', 'lot-twice'],
    ['an item left out', bid({ ...lot, prices: [lot.prices[0]!] }), '/lots/0/prices', 'price-missing'],
    [
      'an item twice',
      bid({ ...lot, prices: [...lot.prices, lot.prices[1]!] }),
      '/lots/0/prices/2/code',
      'price-item-twice',
    ],
    [
      'an item not asked',
      bid({ ...lot, prices: [...lot.prices, { code: 'S13', unitPrice: '1' }] }),
      '/lots/0/prices/2/code',
      'price-item-unknown',
    ],
    ['no number', bid(unit('1,50')), '/lots/0/prices/0/unitPrice', 'price-not-an-amount'],
    ['a third decimal', bid(unit('1.505')), '/lots/0/prices/0/unitPrice', 'price-not-an-amount'],
    ['a negative price', bid(unit('-0.01')), '/lots/0/prices/0/unitPrice', 'price-negative'],
    ['over the ceiling', bid(unit('120.01')), '/lots/0/prices/0/unitPrice', 'price-over-ceiling'],
    [
      'out of all bounds',
      bid({ lotId: 'lot-2', prices: [{ code: 'UNIT', unitPrice: '1000000000.01' }], answers: [] }),
      '/lots/0/prices/0/unitPrice',
      'price-too-high',
    ],
    ['an answer missing', bid({ ...lot, answers: [lot.answers[0]!] }), '/lots/0/answers', 'answer-missing'],
    [
      'a blank answer',
      bid({ ...lot, answers: [lot.answers[0]!, { criterionId: 'team', answer: ' ' }] }),
      '/lots/0/answers/1/answer',
      'answer-missing',
    ],
    [
      'an answer to nothing',
      bid({ ...lot, answers: [...lot.answers, { criterionId: 'x', answer: 'y' }] }),
      '/lots/0/answers/2/criterionId',
      'answer-unknown',
    ],
    [
      'an answer twice',
      bid({ ...lot, answers: [...lot.answers, lot.answers[0]!] }),
      '/lots/0/answers/2/criterionId',
      'answer-twice',
    ],
    [
      'terms refused',
      { lots: [lot], declarations: { ...declarations, acceptsTerms: false } },
      '/declarations/acceptsTerms',
      'terms-not-accepted',
    ],
    [
      'a ground unexplained',
      { lots: [lot], declarations: { ...declarations, noExclusionGrounds: false } },
      '/declarations/explanation',
      'explanation-missing',
    ],
  ])('%s', (_, content, field, flaw) => {
    expect(flawsOf(content, terms)).toMatchObject([{ field, flaw }]);
  });

  test('every flaw at once, not the first alone', () => {
    const fields = flawsOf(bid({ ...unit('-1'), answers: [] }, { ...lot, lotId: 'x' }), terms).map(
      ({ field }) => field,
    );
    expect(fields).toEqual(['/lots/0/prices/0/unitPrice', '/lots/0/answers', '/lots/1/lotId']);
  });
});

test('the comparison price is the estimate at the offered prices', () => {
  const prices = new Map([
    ['UNIT', 9_550n],
    ['S4', 150_000n],
  ]);
  expect(comparisonPriceCents(terms.lots[0]!.priceItems, prices)).toBe(9_550n * 1000n + 150_000n * 20n);
  expect(() => comparisonPriceCents(terms.lots[0]!.priceItems, new Map())).toThrow(RangeError);
});
