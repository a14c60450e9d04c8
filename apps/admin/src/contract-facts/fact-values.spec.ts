import { expect, test } from '@jest/globals';
import { bodyOf, type FactValues, valuesOf } from './fact-values.js';

const NONE = { subjects: [], areas: [], segments: [], figures: [], properties: [] };
const TYPED: FactValues = {
  ...{ kind: 'score', from: '2027-02-28', to: '2027-03-01', subject: 'experience', area: 'A', segment: 'B' },
  ...{ value: 8.4, amount: '9.00', count: 40, properties: [{ name: 'area', value: 'metro' }] },
  figures: [
    { name: 'wages', amount: '100.00' },
    { name: 'taxes', amount: '' },
  ],
};
const NOTHING = { to: null, subject: null, area: null, segment: null, value: null, amount: null, count: null };

test.each([
  ['service', { to: '2027-03-01' }],
  ['score', { subject: 'experience', value: '8.4', count: 40 }],
  ['service-level', { subject: 'experience', value: '8.4' }],
  ['cost', { subject: 'experience', value: '8.4', amount: '9.00' }],
  ['result', { subject: 'experience', area: 'A', value: '8.4' }],
  [
    'cohort',
    {
      ...{ subject: 'experience', count: 40, segment: 'B', properties: TYPED.properties },
      figures: [{ name: 'wages', amount: '100.00' }],
    },
  ],
] as const)('of a %s only what is its own is sent', (kind, sent) => {
  expect(bodyOf({ ...TYPED, kind })).toEqual({
    ...{ ...NOTHING, properties: [], figures: [], kind, from: '2027-02-28' },
    ...sent,
  });
});

test('a form starts with what there is no choice of, and with a field for each figure that is asked for', () => {
  const asked = {
    ...NONE,
    kind: 'cohort' as const,
    figures: ['wages'],
    properties: [{ name: 'area', values: ['metro'] }],
  };
  expect(valuesOf(asked)).toMatchObject({
    figures: [{ name: 'wages', amount: '' }],
    properties: [{ name: 'area', value: '' }],
  });
  expect(valuesOf({ ...NONE, kind: 'score', subjects: ['experience'] }).subject).toBe('experience');
  expect(valuesOf({ ...NONE, kind: 'score', subjects: ['one', 'two'] }).subject).toBe('');
});
