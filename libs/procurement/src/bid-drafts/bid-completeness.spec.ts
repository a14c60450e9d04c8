import { describe, expect, test } from '@jest/globals';
import type { BidTerms } from '../bidding/bid-content.js';
import { type BidDraft, bidCompleteness } from './bid-completeness.js';

const terms: BidTerms = {
  lots: [
    {
      id: 'lot-1',
      priceItems: [
        { code: 'UNIT', quantity: 10, maxUnitPriceCents: 10_000n },
        { code: 'S13', quantity: 2, maxUnitPriceCents: null },
      ],
      qualityCriteria: [{ id: 'team' }],
    },
    { id: 'lot-2', priceItems: [{ code: 'UNIT', quantity: 1, maxUnitPriceCents: null }], qualityCriteria: [] },
  ],
};
const first = {
  lotId: 'lot-1',
  offered: true,
  prices: [
    { code: 'UNIT', unitPrice: '95.50' },
    { code: 'S13', unitPrice: '0' },
  ],
  answers: [{ criterionId: 'team', answer: 'Kokenut' }],
  values: [],
};
const whole: BidDraft = { lots: [first], grounds: 'none', explanation: '', acceptsTerms: true, subcontractors: [] };
const missing = (draft: BidDraft, members: { name: string; confirmed: boolean }[] = []) =>
  bidCompleteness(draft, terms, members).missing.map(({ field, code }) => [field, code]);

test('a whole draft misses nothing, and a lot that is not offered asks nothing', () => {
  expect(bidCompleteness(whole, terms)).toEqual({ done: 6, total: 6, missing: [] });
  const other = { lotId: 'lot-2', offered: false, prices: [], answers: [], values: [] };
  expect(bidCompleteness({ ...whole, lots: [first, other] }, terms)).toEqual({ done: 6, total: 6, missing: [] });
});

describe('what is missing is told with its place', () => {
  test.each<[string, BidDraft, string, string]>([
    ['no lot at all', { ...whole, lots: [] }, '/lots', 'no-lots'],
    ['a lot of another tender', { ...whole, lots: [{ ...first, lotId: 'x' }] }, '/lots', 'no-lots'],
    ['an empty price', withPrice(' '), '/lots/0/prices/0/unitPrice', 'price-missing'],
    ['a price over the ceiling', withPrice('100.01'), '/lots/0/prices/0/unitPrice', 'price-over-ceiling'],
    ['a price half typed', withPrice('9,'), '/lots/0/prices/0/unitPrice', 'price-not-an-amount'],
    [
      'a price not there',
      { ...whole, lots: [{ ...first, prices: [first.prices[0]!] }] },
      '/lots/0/prices',
      'price-missing',
    ],
    [
      'an answer',
      { ...whole, lots: [{ ...first, answers: [{ criterionId: 'team', answer: '\n' }] }] },
      '/lots/0/answers/0/answer',
      'answer-missing',
    ],
    ['the grounds', { ...whole, grounds: '' }, '/grounds', 'grounds-missing'],
    ['the explanation', { ...whole, grounds: 'some' }, '/explanation', 'explanation-missing'],
    ['the terms', { ...whole, acceptsTerms: false }, '/acceptsTerms', 'terms-not-accepted'],
    [
      'a subcontractor',
      { ...whole, subcontractors: [{ name: 'X', businessId: '1', share: '', part: 'Y' }] },
      '/subcontractors/0/businessId',
      'subcontractor-business-id',
    ],
  ])('%s', (_, draft, field, code) => expect(missing(draft)).toEqual([[field, code]]));

  test('a number a criterion asks for, and one that is none', () => {
    const asked: BidTerms = {
      lots: [{ ...terms.lots[0]!, askedValues: [{ criterionId: 'cv', code: '', as: 'number' }] }],
    };
    const stated = (value: string) =>
      bidCompleteness(
        { ...whole, lots: [{ ...first, values: [{ criterionId: 'cv', code: '', value }] }] },
        asked,
      ).missing.map(({ field, code }) => [field, code]);
    expect(bidCompleteness(whole, asked).missing).toEqual([{ field: '/lots/0/values', code: 'value-missing' }]);
    expect(stated('')).toEqual([['/lots/0/values/0/value', 'value-missing']]);
    expect(stated('kaksi')).toEqual([['/lots/0/values/0/value', 'value-not-a-number']]);
    expect(stated('2.5')).toEqual([]);
  });

  test('a member that has not confirmed, by its name', () => {
    const members = [
      { name: 'Mukana Oy', confirmed: true },
      { name: 'Odottaa Oy', confirmed: false },
    ];
    expect(bidCompleteness(whole, terms, members)).toMatchObject({
      done: 7,
      total: 8,
      missing: [{ field: '/consortium', code: 'member-not-confirmed', params: { name: 'Odottaa Oy' } }],
    });
  });
});

function withPrice(unitPrice: string): BidDraft {
  return { ...whole, lots: [{ ...first, prices: [{ code: 'UNIT', unitPrice }, first.prices[1]!] }] };
}
