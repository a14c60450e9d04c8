import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { intoBatches } from './into-batches.js';

const MESSAGE = `KV${'0'.repeat(32)}`;
const cut = (count: number, size: number) =>
  intoBatches(
    MESSAGE,
    Array.from({ length: count }, (_, n) => n),
    size,
  ).map(({ items }) => items.length);

test.each([
  [0, 10, []],
  [1, 10, [1]],
  [10, 10, [10]],
  [11, 10, [10, 1]],
  [3, 1, [1, 1, 1]],
])('%i payments in batches of %i', (count, size, expected) => {
  expect(cut(count, size)).toEqual(expected);
});

test('one batch bears the id of its message, several are numbered', () => {
  expect(intoBatches('KV1', ['a'], 2).map(({ id }) => id)).toEqual(['KV1']);
  expect(intoBatches('KV1', ['a', 'b', 'c'], 2).map(({ id }) => id)).toEqual(['KV1-1', 'KV1-2']);
  expect(() => intoBatches('KV1', ['a'], 0)).toThrow(RangeError);
});

test('nothing is lost or moved, no batch is too large, and ids are different and fit their field', () => {
  fc.assert(
    fc.property(fc.array(fc.integer(), { maxLength: 300 }), fc.integer({ min: 1, max: 50 }), (items, size) => {
      const batches = intoBatches(MESSAGE, items, size);
      expect(batches.flatMap((batch) => batch.items)).toEqual(items);
      expect(batches.every((batch) => batch.items.length >= 1 && batch.items.length <= size)).toBe(true);
      expect(new Set(batches.map(({ id }) => id)).size).toBe(batches.length);
      expect(batches.every(({ id }) => id.length <= 35)).toBe(true);
    }),
  );
});
