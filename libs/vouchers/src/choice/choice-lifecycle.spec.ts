import { describe, expect, it } from '@jest/globals';
import {
  answerBy,
  CHOICE_STATUSES,
  isLiveChoice,
  moveChoice,
  type ChoiceMove,
  type ChoiceStatus,
} from './choice-lifecycle.js';

const DEADLINE = new Date('2026-11-30T22:00:00Z');
const BEFORE = new Date(DEADLINE.getTime() - 1);

const MOVES: readonly ChoiceMove[] = ['accept', 'decline', 'withdraw', 'lapse', 'end'];
const IN_TIME: readonly [ChoiceStatus, ChoiceMove, ChoiceStatus][] = [
  ['proposed', 'accept', 'accepted'],
  ['proposed', 'decline', 'declined'],
  ['proposed', 'withdraw', 'withdrawn'],
  ['accepted', 'end', 'ended'],
];

describe('the life of a choice', () => {
  it.each(CHOICE_STATUSES.flatMap((from) => MOVES.map((move) => [from, move] as const)))(
    '%s, %s in time',
    (from, move) => {
      const allowed = IN_TIME.find(([status, made]) => status === from && made === move);
      const refusal = from === 'proposed' && move === 'lapse' ? 'choice-answer-still-open' : 'move-not-allowed';
      expect(moveChoice(from, move, BEFORE, DEADLINE)).toEqual(
        allowed ? { ok: true, status: allowed[2] } : { ok: false, refusal },
      );
    },
  );

  it('can no longer be answered at the deadline itself, but lapses', () => {
    expect(moveChoice('proposed', 'accept', DEADLINE, DEADLINE)).toEqual({ ok: false, refusal: 'choice-answer-late' });
    expect(moveChoice('proposed', 'decline', DEADLINE, DEADLINE)).toEqual({ ok: false, refusal: 'choice-answer-late' });
    expect(moveChoice('proposed', 'lapse', DEADLINE, DEADLINE)).toEqual({ ok: true, status: 'lapsed' });
    expect(moveChoice('proposed', 'withdraw', DEADLINE, DEADLINE)).toEqual({ ok: true, status: 'withdrawn' });
  });

  it('holds a place while it is live', () => {
    expect(CHOICE_STATUSES.filter(isLiveChoice)).toEqual(['proposed', 'accepted']);
  });
});

describe('the time to answer', () => {
  it.each([
    ['on Monday', '2026-11-23T10:00:00Z', '2026-11-30T22:00:00.000Z'],
    ['on Friday evening', '2026-11-27T21:59:00Z', '2026-12-04T22:00:00.000Z'],
    ['on Saturday in Helsinki, Friday in UTC', '2026-11-27T22:30:00Z', '2026-12-04T22:00:00.000Z'],
    ['before Christmas', '2026-12-22T08:00:00Z', '2026-12-31T22:00:00.000Z'],
    ['over Easter, when summer time begins', '2027-03-25T08:00:00Z', '2027-04-05T21:00:00.000Z'],
  ])('of a choice made %s', (_, chosen, deadline) => {
    expect(answerBy(new Date(chosen)).toISOString()).toBe(deadline);
  });
});
