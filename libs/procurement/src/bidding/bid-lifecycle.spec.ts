import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { BID_MOVES, BID_STATUSES, bidMoveRefusal, type BidMove, type BidStatus, moveBid } from './bid-lifecycle.js';

const deadline = new Date('2026-11-30T12:00:00Z');
const before = new Date(deadline.getTime() - 1);
const after = new Date(deadline.getTime() + 1);

const allowed: readonly (readonly [BidStatus, BidMove, Date, BidStatus])[] = [
  ['draft', 'submit', before, 'submitted'],
  ['submitted', 'replace', before, 'submitted'],
  ['submitted', 'withdraw', before, 'withdrawn'],
  ['withdrawn', 'submit', before, 'submitted'],
  ['submitted', 'open', deadline, 'opened'],
  ['submitted', 'open', after, 'opened'],
  ['opened', 'accept', after, 'accepted'],
  ['opened', 'reject', after, 'rejected'],
  ['opened', 'exclude', after, 'excluded'],
  ['accepted', 'reconsider', after, 'opened'],
  ['rejected', 'reconsider', after, 'opened'],
  ['excluded', 'readmit', after, 'opened'],
];

test.each(allowed)('%s, %s at %p → %s', (from, move, now, status) => {
  expect(moveBid(from, move, now, deadline)).toEqual({ ok: true, status });
});

describe('refusals', () => {
  test.each([
    ['draft', 'submit', deadline, 'bid-deadline-passed'], // at the instant itself the bids are open
    ['submitted', 'replace', deadline, 'bid-deadline-passed'],
    ['submitted', 'withdraw', after, 'bid-deadline-passed'],
    ['opened', 'withdraw', after, 'bid-deadline-passed'], // told of the deadline, not of the opening
    ['submitted', 'open', before, 'bid-still-sealed'],
    ['withdrawn', 'open', after, 'bid-move-not-allowed'],
    ['withdrawn', 'withdraw', before, 'bid-move-not-allowed'],
    ['submitted', 'accept', after, 'bid-move-not-allowed'],
    ['excluded', 'accept', after, 'bid-move-not-allowed'],
  ] as const)('%s, %s at %p → %s', (from, move, now, refusal) => {
    expect(bidMoveRefusal(from, move, now, deadline)).toBe(refusal);
  });

  test('whatever the table does not name is refused', () => {
    const named = new Set(allowed.map(([from, move]) => `${from} ${move}`));
    fc.assert(
      fc.property(
        fc.constantFrom(...BID_STATUSES),
        fc.constantFrom(...BID_MOVES),
        fc.constantFrom(before, deadline, after),
        (from, move, now) => named.has(`${from} ${move}`) || !moveBid(from, move, now, deadline).ok,
      ),
    );
  });

  test('nothing leads out of a decided bid but the reopening of the decision', () => {
    for (const from of ['accepted', 'rejected', 'excluded'] as const)
      for (const move of BID_MOVES.filter((name) => name !== 'reconsider' && name !== 'readmit'))
        for (const now of [before, after]) expect(moveBid(from, move, now, deadline).ok).toBe(false);
  });
});
