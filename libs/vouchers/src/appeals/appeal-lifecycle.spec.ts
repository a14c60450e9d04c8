import { describe, expect, it } from '@jest/globals';
import {
  APPEAL_MOVES,
  APPEAL_STATUSES,
  isOpenAppeal,
  mayDecide,
  moveAppeal,
  type AppealMove,
  type AppealStatus,
} from './appeal-lifecycle.js';

const ALLOWED: readonly [AppealStatus, AppealMove, AppealStatus][] = [
  ['received', 'prepare', 'in-preparation'],
  ['received', 'withdraw', 'withdrawn'],
  ['in-preparation', 'prepare', 'in-preparation'],
  ['in-preparation', 'decide', 'decided'],
  ['in-preparation', 'withdraw', 'withdrawn'],
  ['decided', 'appeal-further', 'in-court'],
  ['in-court', 'court-answers', 'closed'],
];

describe('the life of a correction request', () => {
  const pairs = APPEAL_STATUSES.flatMap((from) => APPEAL_MOVES.map((move) => [from, move] as const));
  it.each(pairs)('%s, %s', (from, move) => {
    const allowed = ALLOWED.find(([status, made]) => status === from && made === move);
    expect(moveAppeal(from, move)).toEqual(
      allowed ? { ok: true, status: allowed[2] } : { ok: false, refusal: 'move-not-allowed' },
    );
  });

  it('is open until it is decided or taken back', () => {
    expect(APPEAL_STATUSES.filter(isOpenAppeal)).toEqual(['received', 'in-preparation']);
  });
});

describe('who may decide it, and how', () => {
  const check = { decider: 'b', contestedBy: 'a', late: false, outcome: 'rejected', redress: false } as const;
  it.each([
    [{}, undefined],
    [{ decider: 'a' }, 'appeal-own-decision'],
    [{ late: true }, 'appeal-is-late'],
    [{ late: true, outcome: 'dismissed' as const }, undefined],
    [{ outcome: 'upheld' as const }, 'redress-needed'],
    [{ outcome: 'upheld' as const, redress: true }, undefined],
    [{ outcome: 'upheld' as const, redress: true, late: true }, 'appeal-is-late'],
  ])('%j: %s', (change, refusal) => {
    expect(mayDecide({ ...check, ...change })).toBe(refusal);
  });
});
