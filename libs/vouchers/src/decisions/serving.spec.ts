import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { appealBy, isLate, servedOn, type Delivery } from './serving.js';

describe('the deadline of a decision', () => {
  it.each<[string, Delivery, string, string]>([
    // Monday 2.11.2026: received on Thursday, thirty days end on Saturday 5.12., Sunday and Independence Day follow.
    ['2026-11-02', 'electronic', '2026-11-05', '2026-12-07'],
    ['2026-11-02', 'paper', '2026-11-09', '2026-12-09'],
    ['2026-11-18', 'electronic', '2026-11-21', '2026-12-21'], // received on a Saturday: counts all the same
    ['2026-11-21', 'electronic', '2026-11-24', '2026-12-28'], // Christmas Eve, Christmas, Boxing Day, Sunday
    ['2026-11-18', 'paper', '2026-11-25', '2026-12-28'],
    ['2026-11-29', 'electronic', '2026-12-02', '2027-01-04'], // 1.1. is a Friday
    ['2027-02-22', 'paper', '2027-03-01', '2027-03-31'],
    ['2027-02-21', 'electronic', '2027-02-24', '2027-03-30'], // Good Friday 26.3. to Easter Monday 29.3.
    ['2027-05-23', 'electronic', '2027-05-26', '2027-06-28'], // Midsummer Eve 25.6. to Sunday 27.6.
    ['2028-01-27', 'electronic', '2028-01-30', '2028-02-29'], // a leap day is a day like others
    ['2027-03-26', 'electronic', '2027-03-29', '2027-04-28'], // over the night of summer time
    ['2027-03-29', 'electronic', '2027-04-01', '2027-05-03'], // May Day is a Saturday
  ])('sent on %s (%s) is received on %s and can be contested until %s', (sent, delivery, served, until) => {
    const received = servedOn(calendarDate(sent), delivery);
    expect(received).toBe(served);
    expect(appealBy(received)).toBe(until);
  });

  it('is kept on its last day and missed on the next', () => {
    const deadline = calendarDate('2026-12-07');
    expect(isLate(deadline, deadline)).toBe(false);
    expect(isLate(calendarDate('2026-12-08'), deadline)).toBe(true);
    expect(isLate(calendarDate('2026-12-08'), null)).toBe(false);
  });
});
