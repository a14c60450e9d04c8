import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import fc from 'fast-check';
import { payeeOf, type PayeeQuestion } from './payee-rule.js';

const OLD = 'old';
const NEW = 'new';
const served = [
  { providerId: OLD, from: calendarDate('2027-01-07') },
  { providerId: NEW, from: calendarDate('2027-03-05') },
];
const asked = (more: Partial<PayeeQuestion> = {}): PayeeQuestion => ({
  ...{ served, givers: new Map(), paidTo: new Map() },
  ...more,
});
const job = (day: string) => ({ key: 'JOB', component: 'JOB', outcomeDate: calendarDate(day) });
const meeting = (day: string) => ({ key: 'UNIT:e1', component: 'UNIT', outcomeDate: calendarDate(day) });

describe('whose money a line is', () => {
  it.each([
    ['an outcome before the client went on', asked(), job('2027-03-04'), OLD],
    ['an outcome on the very day', asked(), job('2027-03-05'), NEW],
    ['an outcome later', asked(), job('2028-01-01'), NEW],
    ['an outcome dated before the first day', asked(), job('2026-12-31'), OLD],
    ['an outcome of who never went on', asked({ served: served.slice(0, 1) }), job('2028-01-01'), OLD],
    ['an outcome of who began with the successor', asked({ served: served.slice(1) }), job('2027-01-01'), NEW],
    [
      'a meeting the old one gave, approved late',
      asked({ givers: new Map([['e1', OLD]]) }),
      meeting('2027-04-01'),
      OLD,
    ],
    ['a meeting the new one gave', asked({ givers: new Map([['e1', NEW]]) }), meeting('2027-03-05'), NEW],
    ['a correction of what the old one was paid', asked({ paidTo: new Map([['JOB', OLD]]) }), job('2027-06-01'), OLD],
    [
      'a meeting paid and then taken back',
      asked({ paidTo: new Map([['UNIT:e1', OLD]]), givers: new Map([['e1', OLD]]) }),
      meeting('2027-06-01'),
      OLD,
    ],
  ])('%s', (_, question, line, payee) => expect(payeeOf(question, line)).toBe(payee));

  it('is somebody who served the client, whatever the order in which that was learned', () => {
    const spells = fc.uniqueArray(
      fc.record({ providerId: fc.constantFrom('a', 'b', 'c'), day: fc.integer({ min: 10, max: 28 }) }),
      {
        ...{ minLength: 1, maxLength: 3 },
        selector: ({ day }) => day,
      },
    );
    fc.assert(
      fc.property(spells, fc.integer({ min: 10, max: 28 }), (told, day) => {
        const rows = told.map(({ providerId, day: on }) => ({ providerId, from: calendarDate(`2027-01-${on}`) }));
        const line = job(`2027-01-${day}`);
        const payee = payeeOf(asked({ served: rows }), line);
        expect(rows.map(({ providerId }) => providerId)).toContain(payee);
        expect(payeeOf(asked({ served: [...rows].reverse() }), line)).toBe(payee);
      }),
    );
  });
});
