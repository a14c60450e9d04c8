import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import fc from 'fast-check';
import { forecastUse, isoWeek, monthsSoFar, type MonthOfUse } from './forecast-use.js';

const month = (number: number, bound: bigint, earned = 0n): MonthOfUse => ({
  month: number,
  boundCents: bound,
  earnedCents: earned,
  paidCents: 0n,
});
const use = (today: string, months: MonthOfUse[], allocatedCents = 1_000_000n) => ({
  year: 2026,
  today: calendarDate(today),
  allocatedCents,
  months,
  endedValueCents: 0n,
  endedUsedCents: 0n,
});

describe('the forecast of a budget', () => {
  it('goes on at the pace of the last three full months, between the slowest and the quickest', () => {
    // 91 days of April to June: 1 000, 2 000 and 3 000 cents a day.
    const months = [month(1, 999_000n), month(4, 30_000n), month(5, 62_000n), month(6, 90_000n), month(7, 5_000n)];
    const found = forecastUse(use('2026-07-01', months, 10_000_000n));
    expect(found).toMatchObject({ window: 3, dailyCents: 2_000n, runsOutOn: null });
    const bound = 999_000n + 30_000n + 62_000n + 90_000n + 5_000n;
    const days = 183n; // from 1.7. to 31.12.
    expect(found?.boundAtEnd).toEqual({
      low: bound + 1_000n * days,
      expected: bound + 2_000n * days,
      high: bound + 3_000n * days,
    });
    expect(found?.months[6]).toMatchObject({ boundCents: bound, expectedCents: bound });
    expect(found?.months[7]).toMatchObject({ boundCents: null, earnedCents: null });
    expect(found?.months[5]).toMatchObject({ expectedCents: null });
  });

  it('says when the money runs out, and never forecasts more than there is', () => {
    const found = forecastUse(use('2026-03-01', [month(1, 31_000n), month(2, 28_000n)], 100_000n));
    // 1 000 cents a day, 41 000 left.
    expect(found).toMatchObject({ runsOutOn: '2026-04-11', boundAtEnd: { expected: 100_000n, high: 100_000n } });
    expect(forecastUse(use('2026-03-01', [month(1, 31_000n), month(2, 69_000n)], 100_000n))?.runsOutOn).toBe(
      '2026-03-01',
    );
  });

  it('reckons with the share that vouchers are usually used to', () => {
    const so = use('2026-12-31', [month(11, 60_000n, 20_000n), month(12, 40_000n)]);
    const found = forecastUse({ ...so, endedValueCents: 10_000n, endedUsedCents: 7_500n });
    expect(found).toMatchObject({
      usedPerMille: 750,
      boundAtEnd: { expected: 100_000n },
      usedAtEnd: { expected: 80_000n },
      expiringCents: 20_000n,
    });
  });

  it.each([
    ['nothing has happened', use('2026-06-01', [])],
    ['the first month has hardly begun', use('2026-01-13', [month(1, 5_000n)])],
    ['the year is over', use('2027-01-01', [month(6, 5_000n)])],
    ['the year has not begun', use('2025-12-31', [month(6, 5_000n)])],
  ])('is not made when %s', (_, so) => expect(forecastUse(so)).toBeUndefined());

  it('counts a month in which nothing happened, after the first in which something did', () =>
    expect(forecastUse(use('2026-11-22', [month(9, 61_000n), month(11, 5_000n)]))).toMatchObject({
      window: 2,
      dailyCents: 1_000n, // 61 days
      boundAtEnd: { low: 66_000n, expected: 66_000n + 39_000n },
    }));

  it('takes the days so far while no month is full', () =>
    expect(forecastUse(use('2026-01-14', [month(1, 14_000n)]))).toMatchObject({ window: 1, dailyCents: 1_000n }));

  it('lies within its interval, in order, and never above what is allocated', () => {
    const cents = fc.bigInt({ min: -50_000n, max: 500_000n });
    fc.assert(
      fc.property(fc.array(cents, { minLength: 8, maxLength: 8 }), fc.integer({ min: 1, max: 31 }), (bound, day) => {
        const months = bound.map((value, index) => month(index + 1, value));
        const allocatedCents = bound.reduce((sum, value) => (value > 0n ? sum + value : sum), 1_000_000n);
        const found = forecastUse(use(`2026-08-${String(day).padStart(2, '0')}`, months, allocatedCents));
        if (found === undefined) return;
        const { low, expected, high } = found.boundAtEnd;
        expect(low <= expected && expected <= high && high <= allocatedCents).toBe(true);
      }),
    );
  });
});

it.each([
  ['2026-01-01', 1],
  ['2026-11-23', 48],
  ['2026-12-31', 53],
  ['2027-01-03', 53],
  ['2027-01-04', 1],
])('%s is in week %i', (day, week) => expect(isoWeek(calendarDate(day))).toBe(week));

it('a year that is over shows what happened in it, each month on top of those before', () => {
  const months = monthsSoFar(use('2027-02-01', [month(2, 100n, 40n), month(12, 50n)]));
  expect(months).toHaveLength(12);
  expect([months[0], months[1], months[11]]).toMatchObject([
    { boundCents: 0n },
    { boundCents: 100n, earnedCents: 40n },
    { boundCents: 150n, expectedCents: null },
  ]);
});
