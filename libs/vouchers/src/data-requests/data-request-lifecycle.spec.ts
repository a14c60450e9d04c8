import { expect, it } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { answerBy, moveDataRequest } from './data-request-lifecycle.js';

it.each([
  ['asked', 'grant', 'granted'],
  ['asked', 'refuse', 'refused'],
  ['granted', 'refuse', undefined],
  ['granted', 'grant', undefined],
  ['refused', 'grant', undefined],
  ['refused', 'refuse', undefined],
] as const)('a request that is %s and %s becomes %s', (from, move, to) => {
  expect(moveDataRequest(from, move)).toBe(to);
});

it.each([
  ['2026-11-23', '2026-12-23'],
  ['2027-01-31', '2027-02-28'],
  ['2028-01-31', '2028-02-29'],
])('what is asked on %s is answered by %s', (asked, by) => {
  expect(answerBy(calendarDate(asked))).toBe(by);
});
