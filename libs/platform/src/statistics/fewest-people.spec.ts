import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { FEWEST_PEOPLE, partsTold, partTold, told } from './fewest-people.js';

describe('figures of people', () => {
  it.each([
    [0, null],
    [1, null],
    [4, null],
    [5, 5],
    [12, 12],
  ])('%s people are told as %s', (people, shown) => {
    expect(told(people)).toBe(shown);
  });

  it.each([
    [4, 20, null],
    [5, 20, 5],
    [15, 20, 15],
    [16, 20, null],
    [19, 20, null],
    [20, 20, 20],
    [0, 20, null],
    [5, 5, 5],
    [4, 5, null],
  ])('%s of %s are told as %s', (part, whole, shown) => {
    expect(partTold(part, whole)).toBe(shown);
  });

  it.each<[number[], (number | null)[]]>([
    [
      [5, 6],
      [5, 6],
    ],
    [
      [0, 6],
      [null, 6],
    ],
    [
      [1, 6],
      [null, null],
    ],
    [
      [3, 9, 5, 7],
      [null, 9, null, 7],
    ],
    [
      [3, 3],
      [null, null],
    ],
    [[], []],
  ])('parts %j are told as %j', (parts, shown) => {
    const flags = partsTold(parts);
    expect(parts.map((part, index) => (flags[index] ? part : null))).toEqual(shown);
  });

  it('keeps back nobody or five at least, wherever there are five to be kept back', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 12 }), { maxLength: 12 }), (parts) => {
        const flags = partsTold(parts);
        const keptBack = parts.filter((_, index) => !flags[index]).reduce((sum, part) => sum + part, 0);
        const whole = parts.reduce((sum, part) => sum + part, 0);
        expect(keptBack === 0 || keptBack >= FEWEST_PEOPLE || keptBack === whole).toBe(true);
        expect(parts.filter((_, index) => flags[index]).every((part) => part >= FEWEST_PEOPLE)).toBe(true);
      }),
    );
  });
});
