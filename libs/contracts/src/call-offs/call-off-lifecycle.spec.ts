import { expect, test } from '@jest/globals';
import { answerBy, CALL_OFF_MOVES, CALL_OFF_STATUSES, callOffAfter } from './call-off-lifecycle.js';

const ALLOWED: Readonly<Record<string, string>> = {
  'offered accept': 'accepted',
  'offered decline': 'passing',
  'offered lapse': 'passing',
  'offered withdraw': 'withdrawn',
  'passing offer': 'offered',
  'passing close': 'unplaced',
  'passing withdraw': 'withdrawn',
  'accepted cancel': 'cancelled',
};

test.each(CALL_OFF_STATUSES.flatMap((from) => CALL_OFF_MOVES.map((move) => [from, move] as const)))(
  '%s, %s',
  (from, move) => {
    expect(callOffAfter(from, move)).toBe(ALLOWED[`${from} ${move}`]);
  },
);

test.each([
  ['on a Monday', '2026-11-23T08:00:00Z', 5, '2026-11-30T22:00:00.000Z'],
  ['late on a Friday, before midnight in Finland', '2026-11-27T21:59:00Z', 1, '2026-11-30T22:00:00.000Z'],
  ['over the change to summer time', '2027-03-26T10:00:00Z', 1, '2027-03-30T21:00:00.000Z'], // Good Friday; Easter Monday
])('an order offered %s is answered in time', (_, offered, days, until) => {
  expect(answerBy(new Date(offered), days).toISOString()).toBe(until);
});
