import { expect, test } from '@jest/globals';
import { yearsOf } from './years-of.js';

const month = (name: string, started: number, worked: number, sustained: number, cents: bigint) => ({
  ...{ month: `${name}-01`, started, worked, sustained, paidCents: cents },
});

test('months are summed by calendar year, and money is told over those who stayed', () => {
  expect(
    yearsOf([month('2029-12', 3, 1, 0, 10_000n), month('2030-01', 2, 1, 1, 25_005n), month('2030-02', 0, 2, 1, 0n)]),
  ).toEqual([
    { year: 2029, started: 3, worked: 1, sustained: 0, paidCents: 10_000n, costCents: null },
    { year: 2030, started: 2, worked: 3, sustained: 2, paidCents: 25_005n, costCents: 12_503n },
  ]);
  expect(yearsOf([])).toEqual([]);
});
