import { expect, it } from '@jest/globals';
import { progressOf } from './progress.js';

const name = { fi: 'a', sv: 'b', en: 'c' };
const assessed = (number: number, money: number, health?: number) => ({
  number,
  areas: [
    { area: 'money' as const, name, points: 0, most: 3, percent: money },
    ...(health === undefined ? [] : [{ area: 'health' as const, name, points: 0, most: 3, percent: health }]),
  ],
});

it('needs two assessments', () => {
  expect(progressOf([])).toBeUndefined();
  expect(progressOf([assessed(1, 50)])).toBeUndefined();
});

it('sets them side by side, the oldest first, and counts what changed', () => {
  const progress = progressOf([assessed(3, 0, 100), assessed(2, 20, 33), assessed(1, 50, 33)]);
  expect(progress).toMatchObject({ smaller: 1, greater: 1, shown: [{ number: 1 }, { number: 2 }, { number: 3 }] });
  expect(progress?.areas.map(({ percents }) => percents)).toEqual([
    { 1: 50, 2: 20, 3: 0 },
    { 1: 33, 2: 33, 3: 100 },
  ]);
});

it('finds no change in an area that was not asked about before, and shows five at most', () => {
  expect(progressOf([assessed(2, 50, 100), assessed(1, 50)])).toMatchObject({ smaller: 0, greater: 0 });
  expect(progressOf([7, 6, 5, 4, 3, 2, 1].map((number) => assessed(number, 1)))?.shown).toHaveLength(5);
});
