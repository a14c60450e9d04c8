import { describe, expect, it } from '@jest/globals';
import {
  added,
  groupsFor,
  inReadingOrder,
  moved,
  numberOf,
  parentOf,
  placed,
  without,
  type TreeRow,
} from './criteria-tree.js';

/** "Price, Q[Team[a b] Plan]" as rows: the name, its depth, and a group in capitals. */
type Row = TreeRow & { name: string };
const row = (name: string, depth: number): Row => ({
  name,
  depth,
  kind: name === name.toUpperCase() ? 'group' : 'quality',
});
const ROWS = [row('price', 0), row('Q', 0), row('TEAM', 1), row('a', 2), row('b', 2), row('plan', 1), row('end', 0)];
const told = (rows: readonly Row[]): string => rows.map(({ name, depth }) => `${depth}${name}`).join(' ');

it('reads the list of the API in reading order, whatever its depth and order', () => {
  const nodes = [
    { name: 'price', parent: null },
    { name: 'Q', parent: null },
    { name: 'other', parent: null },
    { name: 'TEAM', parent: 1 },
    { name: 'late', parent: 2 },
    { name: 'a', parent: 3 },
    { name: 'plan', parent: 1 },
  ];
  const rows = inReadingOrder(nodes);
  expect(rows.map(({ node, depth, group }) => `${depth}${node.name}${group ? '*' : ''}`).join(' ')).toBe(
    '0price 0Q* 1TEAM* 2a 1plan 0other* 1late',
  );
});

it('numbers rows as they are read, and knows the group of each', () => {
  expect(ROWS.map((_, index) => numberOf(ROWS, index))).toEqual(['1', '2', '2.1', '2.1.1', '2.1.2', '2.2', '3']);
  expect(ROWS.map((_, index) => parentOf(ROWS, index))).toEqual([null, null, 1, 2, 2, 1, null]);
  expect([0, 3, 5, 6].map((index) => groupsFor(ROWS, index))).toEqual([[], [1, 2], [1, 2], [1]]);
});

describe('a row moves alone, or with what it holds', () => {
  it.each<[string, Row[] | undefined, string]>([
    ['out of its group, after it', placed(ROWS, 3, 1).rows, '0price 0Q 1TEAM 2b 1a 1plan 0end'],
    ['out of all groups', placed(ROWS, 3, 0).rows, '0price 0Q 1TEAM 2b 1plan 0a 0end'],
    ['into the group before it', placed(ROWS, 5, 2).rows, '0price 0Q 1TEAM 2a 2b 2plan 0end'],
    ['a group out, with its members', placed(ROWS, 2, 0).rows, '0price 0Q 1plan 0TEAM 1a 1b 0end'],
    ['up past a neighbour', moved(ROWS, 5, -1)?.rows, '0price 0Q 1plan 1TEAM 2a 2b 0end'],
    ['down past a group', moved(ROWS, 0, 1)?.rows, '0Q 1TEAM 2a 2b 1plan 0price 0end'],
    ['not past the first of its group', moved(ROWS, 3, -1)?.rows, ''],
    ['a new one into a group', added(ROWS, 2, row('new', 0)).rows, '0price 0Q 1TEAM 2a 2b 2new 1plan 0end'],
    ['a group away, its members stay', without(ROWS, 2), '0price 0Q 1a 1b 1plan 0end'],
  ])('%s', (_, rows, expected) => {
    expect(told(rows ?? [])).toBe(expected);
  });

  it('tells where it stands afterwards', () => {
    expect([
      placed(ROWS, 3, 0).at,
      moved(ROWS, 0, 1)?.at,
      moved(ROWS, 6, -1)?.at,
      added(ROWS, 1, row('x', 0)).at,
    ]).toEqual([5, 5, 1, 6]);
  });
});
