import { expect, it } from '@jest/globals';
import { lastDayBefore } from './last-day.js';

it.each([
  ['2026-11-27T22:00:00.000Z', '2026-11-27'],
  ['2026-06-30T21:00:00.000Z', '2026-06-30'],
  ['2026-11-27T12:00:00.000Z', '2026-11-27'],
])('%s ends the day %s in Helsinki', (deadline, day) => expect(lastDayBefore(deadline)).toBe(day));
