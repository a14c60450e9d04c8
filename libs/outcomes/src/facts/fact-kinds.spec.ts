import { describe, expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { daysOf, type FactInput, refuseFact } from './fact-kinds.js';

const day = calendarDate;
const input = (other: Partial<FactInput> = {}): FactInput => ({
  ...{
    kind: 'benefit',
    from: day('2030-03-04'),
    to: day('2030-03-31'),
    subject: 'Työmarkkinatuki',
    amount: null,
    value: null,
  },
  ...other,
});
const TODAY = day('2030-06-03');
const before = [{ from: day('2030-03-31'), to: null, subject: ' työmarkkinatuki ' }];

describe('a fact that is no job', () => {
  it.each([
    ['a benefit', input(), undefined],
    ['a benefit that goes on, with its amount', input({ to: null, amount: '800.00' }), undefined],
    ['a wage', input({ kind: 'wage', amount: '2400.00' }), undefined],
    ['a score', input({ kind: 'score', value: '8.6' }), undefined],
    ['a period that ends before it starts', input({ to: day('2030-03-03') }), 'fact-ends-before-start'],
    ['one of a time to come', input({ from: day('2030-06-04'), to: null }), 'fact-in-future'],
    ['a wage without amount', input({ kind: 'wage' }), 'fact-amount'],
    ['a study with an amount', input({ kind: 'study', amount: '1.00' }), 'fact-amount'],
    ['a score without value', input({ kind: 'score' }), 'fact-value'],
    ['a cost with a value', input({ kind: 'cost', amount: '10.00', value: '1' }), 'fact-value'],
  ])('%s', (_, fact, code) => expect(refuseFact(fact, [], TODAY)?.code).toBe(code));

  it('is refused when its source has told it for a day of the same time', () => {
    expect(refuseFact(input(), before, TODAY)?.code).toBe('fact-overlaps');
    expect(refuseFact(input({ to: day('2030-03-30') }), before, TODAY)).toBeUndefined();
    expect(refuseFact(input({ subject: 'Peruspäiväraha' }), before, TODAY)).toBeUndefined();
  });

  it.each([
    ['wage', '2028-02-10', null, ['2028-02-01', '2028-02-29']],
    ['cost', '2030-12-31', '2031-05-05', ['2030-12-01', '2030-12-31']],
    ['score', '2030-03-04', null, ['2030-03-04', '2030-03-04']],
    ['study', '2030-03-04', null, ['2030-03-04', null]],
  ] as const)('of the kind %s from %s holds its days', (kind, from, to, [first, last]) => {
    expect(daysOf({ kind, from: day(from), to: to && day(to) })).toEqual({ from: first, to: last });
  });
});
