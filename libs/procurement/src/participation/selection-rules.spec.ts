import { expect, test } from '@jest/globals';
import {
  REQUEST_MOVES,
  REQUEST_STATUSES,
  requestAfter,
  selectionRefusal,
  type DecidedRequest,
} from './selection-rules.js';

const ALLOWED: Readonly<Record<string, string>> = {
  'none submit': 'submitted',
  'submitted replace': 'submitted',
  'submitted withdraw': 'withdrawn',
  'submitted select': 'selected',
  'submitted decline': 'declined',
  'withdrawn submit': 'submitted',
  'selected decline': 'declined',
  'declined select': 'selected',
  'declined decline': 'declined',
};

test('a request moves along its table and nowhere else', () => {
  for (const from of ['none', ...REQUEST_STATUSES] as const)
    for (const move of REQUEST_MOVES)
      expect([from, move, requestAfter(from, move)]).toEqual([from, move, ALLOWED[`${from} ${move}`]]);
});

const selected: DecidedRequest = { status: 'selected', ground: null };
const unsuitable: DecidedRequest = { status: 'declined', ground: 'unsuitable' };
const notBest: DecidedRequest = { status: 'declined', ground: 'not-among-best' };
const waiting: DecidedRequest = { status: 'submitted', ground: null };
const withdrawn: DecidedRequest = { status: 'withdrawn', ground: null };
const three = { minCandidates: 3, maxCandidates: null };
const threeToFour = { minCandidates: 3, maxCandidates: 4 };

test.each([
  ['nobody asked', [], three, 'candidates-none'],
  ['everybody withdrew', [withdrawn, withdrawn], three, 'candidates-none'],
  ['nobody was suitable', [unsuitable], three, 'candidates-none'],
  ['one is undecided', [selected, selected, selected, waiting], three, 'requests-undecided'],
  ['exactly the minimum', [selected, selected, selected], three, undefined],
  ['a withdrawn one does not count', [selected, selected, selected, withdrawn], three, undefined],
  ['fewer, because no more are suitable', [selected, unsuitable], three, undefined],
  [
    'a suitable one left out without an announced maximum',
    [selected, selected, selected, notBest],
    three,
    'candidates-not-limited',
  ],
  ['fewer although more are suitable', [selected, selected, notBest], threeToFour, 'candidates-too-few'],
  ['a suitable one left out at the minimum', [selected, selected, selected, notBest], threeToFour, undefined],
  ['exactly the maximum', [selected, selected, selected, selected], threeToFour, undefined],
  ['above the maximum', [selected, selected, selected, selected, selected], threeToFour, 'candidates-too-many'],
] as const)('%s', (_, requests, limits, refusal) => {
  expect(selectionRefusal(requests, limits)).toBe(refusal);
});
