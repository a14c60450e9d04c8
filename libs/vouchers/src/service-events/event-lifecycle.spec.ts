import { describe, expect, it } from '@jest/globals';
import {
  approveBy,
  EVENT_STATUSES,
  moveEvent,
  type EventMove,
  type EventMover,
  type EventStatus,
} from './event-lifecycle.js';

const MOVERS: readonly EventMover[] = ['provider', 'client', 'authority', 'system'];
const MOVES: readonly EventMove[] = ['withdraw', 'reject', 'approve', 'settle', 'reverse'];
const ALLOWED: readonly [EventMover, EventStatus, EventMove, EventStatus][] = [
  ['provider', 'recorded', 'withdraw', 'withdrawn'],
  ['provider', 'approved', 'reverse', 'approved'],
  ['client', 'recorded', 'approve', 'approved'],
  ['client', 'recorded', 'reject', 'rejected'],
  ['authority', 'recorded', 'approve', 'approved'],
  ['authority', 'recorded', 'reject', 'rejected'],
  ['authority', 'approved', 'reverse', 'approved'],
  ['authority', 'paid', 'reverse', 'paid'],
  ['system', 'recorded', 'approve', 'approved'],
  ['system', 'approved', 'settle', 'paid'],
];

describe('the life of a service event', () => {
  const all = MOVERS.flatMap((mover) =>
    EVENT_STATUSES.flatMap((from) => MOVES.map((move) => [mover, from, move] as const)),
  );

  it.each(all)('%s: %s, %s', (mover, from, move) => {
    const allowed = ALLOWED.find(([who, status, made]) => who === mover && status === from && made === move);
    const refusal =
      mover === 'provider' && from === 'paid' && move === 'reverse'
        ? 'event-paid-authority-corrects'
        : 'move-not-allowed';
    expect(moveEvent(mover, from, move)).toEqual(allowed ? { ok: true, status: allowed[3] } : { ok: false, refusal });
  });

  it('is corrected once', () => {
    expect(moveEvent('authority', 'approved', 'reverse', true)).toEqual({
      ok: false,
      refusal: 'event-already-corrected',
    });
  });

  it.each([
    ['2026-11-10T08:00:00Z', 14, '2026-11-24T22:00:00.000Z'],
    ['2026-11-10T08:00:00Z', 7, '2026-11-17T22:00:00.000Z'],
    ['2027-03-20T22:30:00Z', 14, '2027-04-04T21:00:00.000Z'], // 21 March in Helsinki, and summer time begins in between
  ])('recorded at %s waits %i days, until %s', (recorded, days, until) => {
    expect(approveBy(new Date(recorded), days).toISOString()).toBe(until);
  });
});
