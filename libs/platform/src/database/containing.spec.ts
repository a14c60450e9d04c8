import { describe, expect, it } from '@jest/globals';
import { containing } from './containing.js';

describe('containing', () => {
  it.each([
    ['työ', '%työ%'],
    ['', '%%'],
    ['50 %', '%50 \\%%'],
    ['a_b\\c', '%a\\_b\\\\c%'],
    [undefined, null],
  ])('%j is looked for by %j', (words, pattern) => {
    expect(containing(words)).toBe(pattern);
  });
});
