import { expect, it } from '@jest/globals';
import { fieldNames, lotOf, stepOfField, stepsOf } from './steps.js';

it.each([
  ['/title', 'basics'],
  ['/submissionDeadline', 'deadlines'],
  ['/questionsDeadline', 'deadlines'],
  ['/lots', 'basics'],
  ['/lots/0/title', 'lot-0'],
  ['/lots/11/criteria/2/weight', 'lot-11'],
])('%s stands on the step %s', (pointer, step) => expect(stepOfField(pointer)).toBe(step));

it('has a step for each lot, the check last', () => {
  expect(stepsOf(2)).toEqual(['basics', 'deadlines', 'lot-0', 'lot-1', 'check']);
  expect(lotOf('lot-11')).toBe(11);
  expect(lotOf('check')).toBeUndefined();
});

it('names the field itself and its text in the main language', () => {
  expect(fieldNames('/lots/0/title', 'fi')).toEqual(['lots.0.title', 'lots.0.title.fi']);
});
