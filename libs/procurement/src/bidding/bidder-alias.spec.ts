import { expect, test } from '@jest/globals';
import { bidderAlias } from './bidder-alias.js';

test.each([
  [1, 'fi', 'Tarjoaja A'],
  [2, 'sv', 'Anbudsgivare B'],
  [26, 'en', 'Bidder Z'],
  [27, 'en', 'Bidder AA'],
  [52, 'en', 'Bidder AZ'],
  [53, 'en', 'Bidder BA'],
  [703, 'en', 'Bidder AAA'],
] as const)('place %d in %s is %s', (place, language, alias) => {
  expect(bidderAlias(place, language)).toBe(alias);
});
