import { validateSync } from 'class-validator';
import { expect, it } from '@jest/globals';
import { ListQuery } from './list.dto.js';

it.each<[string, boolean]>([
  ['updatedAt', true],
  ['-submissionEnd', true],
  ['constructor', false],
  ['-constructor', false],
  ['__proto__', false],
  ['toString', false],
  ['valueOf', false],
  ['constructorName', true],
  ['updatedAt; DROP', false],
])('a list may be sorted by %s: %s', (sort, taken) => {
  expect(validateSync(Object.assign(new ListQuery(), { sort })).length === 0).toBe(taken);
});
