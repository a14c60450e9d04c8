import { expect, it } from '@jest/globals';
import type { Problem } from '../problems/problem.js';
import { sortBy, type Sort } from './page.js';

const SORTS: Readonly<Record<string, Sort>> = {
  number: { column: 'number', type: 'text', direction: 'asc' },
  updatedAt: { column: 'at', type: 'timestamptz', direction: 'desc' },
};

it.each<[string, string, string]>([
  ['number', 'number', 'asc'],
  ['-number', 'number', 'desc'],
  ['updatedAt', 'at', 'desc'],
  ['-updatedAt', 'at', 'asc'],
])('%s sorts by the column %s, %s', (wish, column, direction) => {
  expect(sortBy(SORTS, wish)).toMatchObject({ column, direction });
});

it.each(['price', '', '-', '--number', 'constructor', '-constructor', '__proto__', 'toString', 'number; DROP'])(
  '"%s" is no sort of this list, and the field is named',
  (wish) => {
    let refused: unknown;
    try {
      sortBy(SORTS, wish);
    } catch (error) {
      refused = error;
    }
    expect((refused as Problem).definition.status).toBe(422);
    expect((refused as Problem).details.field).toBe('/sort');
  },
);
