import { expect, it } from '@jest/globals';
import { negated, sumsOf } from './run-words.js';
import type { Run } from './types.js';

it.each([
  ['10.00', '-10.00'],
  ['-10.00', '10.00'],
  ['0.00', '0.00'],
])('the opposite of %s is %s', (amount, opposite) => expect(negated(amount)).toBe(opposite));

it('what is paid, what is put right and what moves on add up', () => {
  const run = {
    net: '1000.00',
    vat: '255.00',
    carriedIn: '-50.00',
    toPay: '1305.00',
    exceptions: [
      { kind: 'corrections', amount: '-200.00' },
      { kind: 'negative', amount: '-100.00' },
    ],
  } as unknown as Run;
  const sums = sumsOf(run);
  expect(sums).toMatchObject({ fresh: '1200.00', corrections: '-200.00', carriedOn: '-100.00' });
});
