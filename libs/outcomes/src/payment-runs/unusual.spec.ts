import { expect, it } from '@jest/globals';
import { unusual } from './unusual.js';

it.each([
  ['two runs show no trend', [100_00n, 100_00n], 900_00n, null],
  ['like always', [100_00n, 110_00n, 90_00n], 105_00n, null],
  ['within three tenths of what never varied', [100_00n, 100_00n, 100_00n], 130_00n, null],
  ['beyond three tenths of it', [100_00n, 100_00n, 100_00n], 130_01n, 100_00n],
  ['far less', [100_00n, 100_00n, 100_00n], 69_99n, 100_00n],
  ['sums that vary explain more', [100_00n, 200_00n, 50_00n, 150_00n], 300_00n, null],
  ['one odd run before does not', [100_00n, 101_00n, 99_00n, 900_00n, 100_00n], 200_00n, 100_00n],
  ['the first money after nothing', [0n, 0n, 0n], 1n, 0n],
  ['nothing after nothing', [0n, 0n, 0n], 0n, null],
  ['a negative trend', [-10_00n, -10_00n, -10_00n], 50_00n, -10_00n],
])('%s', (_, earlier, now, usual) => expect(unusual(earlier, now)).toBe(usual));
