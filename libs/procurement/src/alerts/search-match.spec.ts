import { describe, expect, test } from '@jest/globals';
import { asksNothing, matches, type SearchedTender, type SearchTerms } from './search-match.js';

const nothing: SearchTerms = { cpvBranches: [], serviceKinds: [], municipalities: [], words: [], language: null };
const tender: SearchedTender = {
  texts: ['Työhönvalmennus ja uraohjaus', 'Jobbcoachning'],
  bidLanguages: ['fi', 'sv'],
  cpv: ['79998000'],
  lots: [
    { serviceKind: 'job-coaching', municipalities: ['491', '740'], cpv: ['79998000'], texts: ['Mikkeli'] },
    { serviceKind: 'career-guidance', municipalities: ['213'], cpv: ['79634000'], texts: ['Kangasniemi'] },
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
    ['part of a compound word', { words: ['valmennus'] }, ['word valmennus']],
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
    const bare = { ...tender, lots: [] };
    expect(matches({ ...nothing, words: ['uraohjaus'] }, bare)).toEqual([{ term: 'word', value: 'uraohjaus' }]);
    expect(matches({ ...nothing, municipalities: ['491'] }, bare)).toBeNull();
  });
});

test('asksNothing', () => {
  expect(asksNothing({ ...nothing, words: ['  '] })).toBe(true);
  expect(asksNothing({ ...nothing, language: 'fi' })).toBe(false);
  expect(asksNothing({ ...nothing, municipalities: ['491'] })).toBe(false);
});
