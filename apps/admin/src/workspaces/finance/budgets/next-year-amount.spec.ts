import { expect, it } from '@jest/globals';
import { nextYearAmount } from './next-year-amount.js';

it.each([
  ['200000.00', '100', '200000.00'],
  ['1000.00', '102,5', '1025.00'],
  ['0.01', '50', '0.01'],
  ['0.01', '49.99', '0.00'],
  ['333.33', '33.33', '111.10'],
  ['1000.00', '0', '0.00'],
])('%s € at %s per cent is %s €', (allocated, percent, next) => expect(nextYearAmount(allocated, percent)).toBe(next));

it.each(['', 'kaksi', '-5', '1000', '1,555'])('%j is no per cent', (percent) =>
  expect(nextYearAmount('1.00', percent)).toBeUndefined(),
);
