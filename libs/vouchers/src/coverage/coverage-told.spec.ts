import { expect, test } from '@jest/globals';
import type { Difference, Reach } from './coverage.js';
import { demandTold, withoutTold } from './coverage-told.js';

test('what clients of a municipality need and get is told of five or more', () => {
  expect(demandTold({ served: 5, waitedDays: 12, waited: 5, unchosen: 6, ungranted: 5 })).toEqual({
    ...{ served: 5, waitedDays: 12, waited: 5, unchosen: 6, ungranted: 5 },
  });
  expect(demandTold({ served: 4, waitedDays: 12, waited: 4, unchosen: 1, ungranted: 0 })).toEqual({
    ...{ served: null, waitedDays: null, waited: null, unchosen: null, ungranted: null },
  });
});

const reach = (municipality: string): Reach => ({
  ...{ municipality, level: 'none', within30: 0, within60: 0, remote: 0, free: 0, nextFreeOn: null },
});
const row = (municipality: string, moves: readonly number[], unplaced: number): Difference => ({
  ...{ municipality, unplaced, before: reach(municipality), after: reach(municipality) },
  concerned: moves.reduce((sum, clients) => sum + clients, unplaced),
  moves: moves.map((clients, index) => ({
    ...{ clients, offerId: String(index), providerName: 'Uusi Suunta Oy', premises: '740' },
  })),
});
const figures = ({ concerned, unplaced, items }: ReturnType<typeof withoutTold>) => [
  ...[concerned, unplaced],
  ...items.map((item) => [item.concerned, item.moves.map(({ clients }) => clients), item.unplaced]),
];

test.each([
  ['all of five or more', [row('740', [5], 6), row('491', [7], 5)], [23, 11, [11, [5], 6], [12, [7], 5]]],
  [
    'a few are four in one of two',
    [row('740', [4], 0), row('491', [7], 5)],
    [16, null, [null, [null], null], [null, [null], null]],
  ],
  ['a few who have room', [row('740', [3, 9], 6)], [18, null, [18, [null, 9], null]]],
  ['four in all', [row('740', [4], 0)], [null, null, [null, [null], null]]],
])('if a provider left: %s', (_, rows, shown) => {
  expect(figures(withoutTold(rows))).toEqual(shown);
});
