import { expect, it } from '@jest/globals';
import { percentLeft, unitsLeft } from './units-left.js';

it.each([
  ['850.00', '85.00', 10],
  ['849.99', '85.00', 9],
  ['0.00', '85.00', 0],
])('%s left at %s each is enough for %i', (available, maxUnitPrice, units) =>
  expect(unitsLeft({ available, maxUnitPrice })).toBe(units),
);

it('tells the part that is left in whole percents', () => {
  expect(percentLeft({ available: '850.00', value: '850.00' })).toBe(100);
  expect(percentLeft({ available: '212.50', value: '850.00' })).toBe(25);
});
