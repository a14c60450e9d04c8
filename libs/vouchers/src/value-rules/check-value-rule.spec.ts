import { describe, expect, it } from '@jest/globals';
import { valueRuleFlaws, type ValueTrial } from './check-value-rule.js';
import type { ValueRule } from './value-rule.js';

const title = { fi: 'Alku', sv: 'Start', en: 'Start' };
const trial: ValueTrial = { name: 'Koe', units: 10, expected: '650.00' };
const formula: ValueRule = {
  ...{ kind: 'income-tested', amount: '60.00', lowest: '7.00', percent: '1.5', limits: ['1500.00', '2200.00'] },
};

describe('a value rule before it is published', () => {
  it.each<[string, ValueRule, string[]]>([
    ['has an amount', { kind: 'per-unit' }, ['amount-missing']],
    ['has an amount above zero', { kind: 'fixed', amount: '0.00' }, ['amount-missing']],
    ['bounds the value below', { ...formula, lowest: '61.00' }, ['lowest-above-full']],
    ['takes at most all', { ...formula, percent: '100.1' }, ['percent-missing']],
    ['knows the limits', { ...formula, limits: [] }, ['limits-missing']],
    ['lets limits rise', { ...formula, limits: ['2.00', '1.00'] }, ['limits-fall']],
    ['has brackets', { kind: 'income-tested', brackets: [] }, ['brackets-missing']],
    [
      'closes the last bracket',
      { kind: 'income-tested', brackets: [{ household: 1, upTo: '5.00', value: '1.00' }] },
      ['bracket-open'],
    ],
    [
      'orders the brackets',
      {
        kind: 'income-tested',
        brackets: [
          { household: 1, upTo: '5.00', value: '3.00' },
          { household: 1, upTo: '4.00', value: '2.00' },
          { household: 1, upTo: null, value: '1.00' },
        ],
      },
      ['brackets-order'],
    ],
    ['has stages', { kind: 'package', stages: [] }, ['stages-missing']],
    ['divides a stage evenly', { kind: 'package', stages: [{ title, units: 3, price: '200.00' }] }, ['stage-uneven']],
  ])('%s', (_, rule, flaws) => {
    expect(valueRuleFlaws(rule, [trial]).map(({ code }) => code)).toEqual(flaws);
  });

  it('is proved by a trial that gives what it must', () => {
    const rule: ValueRule = { kind: 'per-unit', amount: '65.00' };
    expect(valueRuleFlaws(rule, [trial])).toEqual([]);
    expect(valueRuleFlaws(rule, [])).toEqual([{ code: 'trials-missing', pointer: '/trials' }]);
    expect(valueRuleFlaws(rule, [trial, { ...trial, expected: '650.01' }])).toEqual([
      { code: 'trial-differs', pointer: '/trials/1' },
    ]);
    expect(valueRuleFlaws(formula, [trial])).toEqual([{ code: 'trial-differs', pointer: '/trials/0' }]);
  });
});
