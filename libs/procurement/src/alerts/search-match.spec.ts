import { describe, expect, test } from '@jest/globals';
import { asksNothing, matches, type SearchedTender, type SearchTerms } from './search-match.js';

const nothing: SearchTerms = { cpvBranches: [], serviceKinds: [], municipalities: [], words: [], language: null };
const tender: SearchedTender = {
  metWords: ['mikkeli', 'valmennus', 'kangasniemi'],
  valueCents: 250_000_00n,
  bidLanguages: ['fi', 'sv'],
  cpv: ['79998000'],
  lots: [
    { serviceKind: 'job-coaching', municipalities: ['491', '740'], cpv: ['79998000'], valueCents: 180_000_00n },
    { serviceKind: 'career-guidance', municipalities: ['213'], cpv: ['79634000'], valueCents: 79_999_99n },
  ],
};
const found = (change: Partial<SearchTerms>) =>
  matches({ ...nothing, ...change }, tender)?.map(({ term, value }) => `${term} ${value}`) ?? null;

describe('matches', () => {
  test.each<[string, Partial<SearchTerms>, string[] | null]>([
    ['a service', { serviceKinds: ['job-coaching'] }, ['service-kind job-coaching']],
    ['a service nobody buys here', { serviceKinds: ['language-coaching'] }, null],
    ['one of several places', { municipalities: ['091', '740'] }, ['municipality 740']],
    [
      'service and place in one lot',
      { serviceKinds: ['job-coaching'], municipalities: ['491'] },
      ['service-kind job-coaching', 'municipality 491'],
    ],
    ['service and place in different lots', { serviceKinds: ['job-coaching'], municipalities: ['213'] }, null],
    ['the exact code', { cpvBranches: ['79634000'] }, ['cpv 79634000']],
    ['a branch above it', { cpvBranches: ['79600000'] }, ['cpv 79600000']],
    ['a whole division, told once', { cpvBranches: ['79000000'] }, ['cpv 79000000']],
    ['a branch beside it', { cpvBranches: ['80000000'] }, null],
    ['a word in any case', { words: ['MIKKELI'] }, ['word mikkeli']],
    ['around a place, far enough', { municipalities: ['097'], withinKm: 60 }, ['municipality 491', 'municipality 213']],
    ['around a place, not far enough', { municipalities: ['097'], withinKm: 20 }, null],
    ['a value at its lower end', { valueFromCents: 250_000_00n }, ['value 25000000']],
    ['a value at its upper end', { valueToCents: 250_000_00n }, ['value 25000000']],
    ['a cent too little', { valueFromCents: 250_000_01n }, null],
    ['a cent too much', { valueToCents: 249_999_99n }, null],
    ['a small lot', { smallLots: true }, ['small-lot 7999999']],
    [
      'a small lot of a service',
      { smallLots: true, serviceKinds: ['career-guidance'] },
      ['service-kind career-guidance', 'small-lot 7999999'],
    ],
    ['a small lot elsewhere', { smallLots: true, municipalities: ['491'] }, null],
    ['all words', { words: ['valmennus', 'kangasniemi'] }, ['word valmennus', 'word kangasniemi']],
    ['not one of the words', { words: ['valmennus', 'helsinki'] }, null],
    ['a language bids may be in', { language: 'sv' }, ['language sv']],
    ['another language', { language: 'en' }, null],
    ['blank words ask nothing', { words: [' '], serviceKinds: ['career-guidance'] }, ['service-kind career-guidance']],
    ['nothing at all finds everything', {}, []],
  ])('%s', (_, search, reasons) => {
    expect(found(search)).toEqual(reasons);
  });

  test('a tender without lots is found by words but not by place', () => {
    const bare = { ...tender, lots: [], valueCents: null };
    expect(matches({ ...nothing, words: ['valmennus'] }, bare)).toEqual([{ term: 'word', value: 'valmennus' }]);
    expect(matches({ ...nothing, valueToCents: 1_000_000_00n }, bare)).toBeNull();
    expect(matches({ ...nothing, municipalities: ['491'] }, bare)).toBeNull();
  });
});

test('asksNothing', () => {
  expect(asksNothing({ ...nothing, words: ['  '] })).toBe(true);
  expect(asksNothing({ ...nothing, language: 'fi' })).toBe(false);
  expect(asksNothing({ ...nothing, smallLots: true })).toBe(false);
  expect(asksNothing({ ...nothing, valueToCents: 0n })).toBe(false);
  expect(asksNothing({ ...nothing, municipalities: ['491'] })).toBe(false);
});
