import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { addDays, helsinkiDateOf, isWorkingDay } from '@kasvutori/platform';
import { ownCorrectionEnds, partyPeriod, standstill, standstillOfParties } from './standstill.js';

describe('the standstill ends with the 14th day after sending, in Helsinki', () => {
  test.each([
    // sent at (UTC)             last day      ends at (UTC)
    ['2026-11-02T10:00:00Z', '2026-11-16', '2026-11-16T22:00:00.000Z'],
    ['2026-11-02T21:59:59Z', '2026-11-16', '2026-11-16T22:00:00.000Z'], // 23.59.59 in Helsinki: still the same day
    ['2026-11-02T22:00:00Z', '2026-11-17', '2026-11-17T22:00:00.000Z'], // midnight: the next day
    ['2026-11-07T09:00:00Z', '2026-11-23', '2026-11-23T22:00:00.000Z'], // 21.11. is a Saturday
    ['2026-11-08T09:00:00Z', '2026-11-23', '2026-11-23T22:00:00.000Z'], // 22.11. is a Sunday
    ['2026-12-10T09:00:00Z', '2026-12-28', '2026-12-28T22:00:00.000Z'], // Christmas Eve, then Christmas and a Sunday
    ['2026-06-05T09:00:00Z', '2026-06-22', '2026-06-22T21:00:00.000Z'], // Midsummer Eve
    ['2026-03-20T09:00:00Z', '2026-04-07', '2026-04-07T21:00:00.000Z'], // Good Friday: over Easter to Tuesday
    ['2026-12-18T09:00:00Z', '2027-01-04', '2027-01-04T22:00:00.000Z'], // New Year's Day is a Friday
    ['2026-12-23T09:00:00Z', '2027-01-07', '2027-01-07T22:00:00.000Z'], // Epiphany
    ['2026-11-22T09:00:00Z', '2026-12-07', '2026-12-07T22:00:00.000Z'], // Independence Day is a Sunday
    ['2026-03-18T09:00:00Z', '2026-04-01', '2026-04-01T21:00:00.000Z'], // summer time begins in between: one hour shorter
    ['2026-10-16T09:00:00Z', '2026-10-30', '2026-10-30T22:00:00.000Z'], // and ends in between: one hour longer
    ['2026-10-11T09:00:00Z', '2026-10-26', '2026-10-26T22:00:00.000Z'], // the 14th day is the Sunday the clocks go back
    ['2028-02-15T09:00:00Z', '2028-02-29', '2028-02-29T22:00:00.000Z'], // leap day
  ])('sent %s: lasts to %s, over at %s', (sent, lastDay, endsAt) => {
    expect(standstill(new Date(sent))).toEqual({ lastDay, endsAt: new Date(endsAt) });
  });

  test.each([
    // sent at (UTC)             received on   last day      why
    ['2026-11-02T10:00:00Z', '2026-11-09', '2026-11-23'], // a plain Monday
    ['2026-11-01T21:59:59Z', '2026-11-08', '2026-11-23'], // received on a Sunday all the same; 22.11. is a Sunday
    ['2026-12-03T09:00:00Z', '2026-12-10', '2026-12-28'], // Christmas Eve, Christmas, a weekend
    ['2026-12-11T09:00:00Z', '2026-12-18', '2027-01-04'], // New Year's Day, a weekend
    ['2026-12-16T09:00:00Z', '2026-12-23', '2027-01-07'], // Epiphany
    ['2026-05-29T09:00:00Z', '2026-06-05', '2026-06-22'], // Midsummer Eve
    ['2026-05-30T09:00:00Z', '2026-06-06', '2026-06-22'], // Midsummer Day
    ['2026-04-10T09:00:00Z', '2026-04-17', '2026-05-04'], // May Day is a Friday
    ['2026-04-23T09:00:00Z', '2026-04-30', '2026-05-15'], // Ascension Day
    ['2027-11-15T09:00:00Z', '2027-11-22', '2027-12-07'], // Independence Day is a Monday
    ['2026-03-08T22:30:00Z', '2026-03-16', '2026-03-30'], // past midnight in Helsinki; the clocks go forward on 29.3.
    ['2026-10-04T09:00:00Z', '2026-10-11', '2026-10-26'], // the 21st day is the Sunday the clocks go back
    ['2028-02-08T09:00:00Z', '2028-02-15', '2028-02-29'], // leap day
    ['2028-02-09T09:00:00Z', '2028-02-16', '2028-03-01'], // over a leap day
  ])('by post, sent %s: received %s, lasts to %s', (sent, receivedOn, lastDay) => {
    const period = partyPeriod(new Date(sent), 'post');
    expect(period).toMatchObject({ receivedOn, lastDay });
    expect(standstillOfParties(new Date(sent), ['electronic', 'post', 'electronic'], 14)).toEqual({
      lastDay,
      endsAt: period.endsAt,
    });
  });

  test('the latest of the parties ends it, and a party served electronically has its own, shorter time', () => {
    const sent = new Date('2026-11-02T10:00:00Z');
    expect(partyPeriod(sent, 'electronic')).toMatchObject({ receivedOn: '2026-11-02', lastDay: '2026-11-16' });
    expect(standstillOfParties(sent, ['post', 'electronic'], 14).lastDay).toBe('2026-11-23');
    expect(standstillOfParties(sent, [], 14).lastDay).toBe('2026-11-16');
    // Where the law asks for none, a letter brings none either.
    expect(standstillOfParties(sent, ['post'], 0)).toEqual({ lastDay: '2026-11-02', endsAt: sent });
  });

  test.each([
    ['2026-11-02T10:00:00Z', '2027-02-01T22:00:00.000Z'], // 31.1.2027 is a Sunday: Monday, the whole of it
    ['2026-01-30T10:00:00Z', '2026-04-30T21:00:00.000Z'], // over the change to summer time
    ['2026-01-31T10:00:00Z', '2026-05-04T21:00:00.000Z'], // May Day, a weekend
  ])('decided %s, the buyer corrects of its own accord until %s', (decided, ends) => {
    expect(ownCorrectionEnds(new Date(decided)).toISOString()).toBe(ends);
  });

  test('it ends on a working day, 14 to 20 days after, never before 14 full days have passed', () => {
    const instants = fc.date({ min: new Date('2024-01-01'), max: new Date('2045-01-01'), noInvalidDate: true });
    fc.assert(
      fc.property(instants, (sentAt) => {
        const { lastDay, endsAt } = standstill(sentAt);
        expect(isWorkingDay(lastDay)).toBe(true);
        expect(lastDay >= addDays(helsinkiDateOf(sentAt), 14)).toBe(true);
        expect(lastDay <= addDays(helsinkiDateOf(sentAt), 20)).toBe(true);
        expect(helsinkiDateOf(endsAt)).toBe(addDays(lastDay, 1));
      }),
    );
  });
});
