import { describe, expect, it } from '@jest/globals';
import { addMonths } from './calendar.js';
import { grantSums } from './grant-sums.js';

const service = { maxUnitPrice: '85.00', available: '1000.00', validityMonths: 6 };

describe('what a grant comes to', () => {
  it('is units times the cap, off the budget, until the day before the same day', () =>
    expect(grantSums(service, 10, '2026-01-15')).toEqual({
      value: '850.00',
      after: '150.00',
      short: false,
      lastDay: '2026-07-14',
    }));

  it('tells when the budget does not hold enough', () =>
    expect(grantSums(service, 12, '2026-01-15')).toMatchObject({ after: '-20.00', short: true }));

  it('counts a missing budget as an empty one', () =>
    expect(grantSums({ ...service, available: null }, 1, '2026-01-15')).toMatchObject({ short: true }));

  it.each(['', 'kymmenen', 0, 1.5, undefined])('says nothing of %j units', (units) =>
    expect(grantSums(service, units, '2026-01-15')).toBeUndefined(),
  );

  it('leaves the last day open while the date is being typed', () =>
    expect(grantSums(service, 1, '15.1.')?.lastDay).toBeUndefined());
});

it.each([
  ['2026-01-15', 6, '2026-07-15'],
  ['2026-08-31', 6, '2027-02-28'],
  ['2026-12-31', 2, '2027-02-28'],
])('%s and %i months is %s', (day, months, end) => expect(addMonths(day, months)).toBe(end));
