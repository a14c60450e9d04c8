import { expect, test } from '@jest/globals';
import { paymentsTold } from './payments-told.js';

const paid = (cents: bigint, people: number | null) => ({ id: `${cents}`, at: new Date(0), cents, people });
const told = (...payments: [cents: bigint, people: number | null][]) =>
  paymentsTold(payments.map(([cents, people]) => paid(cents, people))).map(({ cents }) => cents);

test.each<[string, [bigint, number | null][], bigint[]]>([
  ['of four clients is not told', [[100n, 4]], []],
  ['of five is', [[100n, 5]], [100n]],
  [
    'of a few waits for the next of five',
    [
      [100n, 4],
      [20n, 1],
      [3n, 5],
      [7n, 6],
    ],
    [123n, 7n],
  ],
  [
    'that nobody has counted waits too',
    [
      [100n, null],
      [3n, 5],
    ],
    [103n],
  ],
  [
    'of no client is told as it is, and takes nothing of a few with it',
    [
      [100n, 1],
      [50n, 0],
    ],
    [50n],
  ],
  [
    'that corrects a few waits with its sign',
    [
      [-40n, 1],
      [100n, 5],
    ],
    [60n],
  ],
])('a payment %s', (_, payments, shown) => {
  expect(told(...payments)).toEqual(shown);
});
