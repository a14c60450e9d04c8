import { expect, test } from '@jest/globals';
import { addDays, calendarDate, centsToDecimal, daysBetween, parseCents, sumCents } from '@kasvutori/platform';
import fc from 'fast-check';
import { benefitPeriods } from './benefit-periods.js';

const FROM = calendarDate('2027-01-01');
const fact = (to: string | null, amount?: string) => ({
  ...{ id: 'f1', validFrom: FROM, validTo: to === null ? null : calendarDate(to) },
  data: { subject: 'Peruspäiväraha', ...(amount !== undefined && { amount }) },
});

test.each([
  ['even cents', fact('2027-01-10', '400.00'), [['2027-01-01', '2027-01-10', '40.00']]],
  [
    'the first days have the cents that are left',
    fact('2027-01-03', '100.00'),
    [
      ['2027-01-01', '2027-01-01', '33.34'],
      ['2027-01-02', '2027-01-03', '33.33'],
    ],
  ],
  ['one that goes on', fact(null, '100.00'), [['2027-01-01', null, '0.00']]],
  ['one whose amount nobody has told', fact('2027-01-03'), [['2027-01-01', '2027-01-03', '0.00']]],
])('%s', (_name, row, expected) => {
  expect(benefitPeriods(row).map(({ from, to, perDay }) => [from, to, perDay])).toEqual(expected);
});

test('the days of any benefit come to its amount, and each day is there once', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 800 }), fc.bigInt({ min: 0n, max: 9_999_999n }), (days, cents) => {
      const periods = benefitPeriods(fact(addDays(FROM, days - 1), centsToDecimal(cents)));
      const lasting = periods.map(({ from, to, perDay }) => ({
        days: daysBetween(from, to ?? from) + 1,
        cents: parseCents(perDay),
      }));
      expect(lasting.reduce((sum, one) => sum + one.days, 0)).toBe(days);
      expect(sumCents(lasting.map((one) => one.cents * BigInt(one.days)))).toBe(cents);
    }),
  );
});
