import { describe, expect, test } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import { contractHindrance, DECISION_MOVES, DECISION_STATUSES, moveDecision } from '../award/decision-lifecycle.js';
import {
  APPEAL_MOVES,
  APPEAL_STATUSES,
  CORRECTION_MOVES,
  CORRECTION_STATUSES,
  moveAppeal,
  moveCorrection,
  moveSuspension,
  SUSPENSION_MOVES,
  SUSPENSIONS,
} from './remedy-lifecycle.js';
import { type DecisionToReopen, filingRefusal, reopenRefusal, withdrawRefusal } from './remedy-rules.js';

/** Every pair that is not named is refused. */
function total<Status extends string, Move extends string>(
  statuses: readonly Status[],
  moves: readonly Move[],
  move: (from: Status, name: Move) => { ok: boolean; status?: Status },
  named: Readonly<Record<string, string>>,
): void {
  const found: Record<string, string> = {};
  for (const from of statuses)
    for (const name of moves) {
      const moved = move(from, name);
      if (moved.ok) found[`${from} ${name}`] = String(moved.status);
    }
  expect(found).toEqual(named);
}

describe('lifecycles', () => {
  test('of a decision', () => {
    total(DECISION_STATUSES, DECISION_MOVES, moveDecision, {
      'standstill finalise': 'final',
      'standstill reopen': 'reopened',
      'standstill withdraw': 'withdrawn',
      'final reopen': 'reopened',
      'final withdraw': 'withdrawn',
      'reopened replace': 'replaced',
      'reopened withdraw': 'withdrawn',
    });
  });
  test('of a correction request', () => {
    total(CORRECTION_STATUSES, CORRECTION_MOVES, moveCorrection, {
      'submitted accept': 'accepted',
      'submitted reject': 'rejected',
      'submitted rule-inadmissible': 'inadmissible',
      'submitted withdraw': 'withdrawn',
      'accepted correct': 'corrected',
    });
  });
  test('of an appeal', () => {
    total(APPEAL_STATUSES, APPEAL_MOVES, moveAppeal, {
      'pending uphold': 'upheld',
      'pending dismiss': 'dismissed',
      'pending rule-inadmissible': 'inadmissible',
      'pending withdraw': 'withdrawn',
    });
  });
  test('of the ban on contracts, while the appeal is pending only', () => {
    total(SUSPENSIONS, SUSPENSION_MOVES, (from, move) => moveSuspension('pending', from, move), {
      'automatic lift': 'lifted',
      'none order': 'ordered',
      'ordered lift': 'lifted',
      'lifted order': 'ordered',
    });
    for (const status of APPEAL_STATUSES.filter((name) => name !== 'pending'))
      total(SUSPENSIONS, SUSPENSION_MOVES, (from, move) => moveSuspension(status, from, move), {});
  });
});

describe('a contract', () => {
  const standstillEndsAt = new Date('2026-11-16T22:00:00Z');
  const standing = { decisionStatus: 'standstill' as const, standstillEndsAt, suspending: 0 };
  test.each([
    ['a millisecond before the end', standing, new Date(standstillEndsAt.getTime() - 1), 'award-not-final'],
    ['at the end', standing, standstillEndsAt, undefined],
    ['while an appeal is open', { ...standing, suspending: 1 }, standstillEndsAt, 'appeal-suspends'],
    ['on a final decision', { ...standing, decisionStatus: 'final' as const }, standstillEndsAt, undefined],
    ['on a reopened one', { ...standing, decisionStatus: 'reopened' as const }, standstillEndsAt, 'award-withdrawn'],
    ['on a replaced one', { ...standing, decisionStatus: 'replaced' as const }, standstillEndsAt, 'award-withdrawn'],
    [
      'after a cancellation',
      { ...standing, decisionStatus: 'withdrawn' as const },
      standstillEndsAt,
      'award-withdrawn',
    ],
  ])('%s', (_, award, now, hindrance) => {
    expect(contractHindrance(award, now)).toBe(hindrance);
  });
});

describe('asking for a correction', () => {
  const lastDay = calendarDate('2026-11-16');
  const over = new Date('2026-11-16T22:00:00Z'); // midnight in Helsinki
  const party = { decisionStatus: 'standstill' as const, lastDay, openRequest: false };
  test.each([
    ['on the last day, to its last millisecond', party, new Date(over.getTime() - 1), undefined],
    ['at midnight after it', party, over, 'correction-time-over'],
    ['by somebody who was not served', { ...party, lastDay: null }, new Date(0), 'correction-not-a-party'],
    ['twice', { ...party, openRequest: true }, new Date(0), 'correction-already-open'],
    [
      'about a decision that is being corrected',
      { ...party, decisionStatus: 'reopened' as const },
      new Date(0),
      'decision-move-not-allowed',
    ],
  ])('%s', (_, situation, now, refusal) => {
    expect(filingRefusal(situation, now)).toBe(refusal);
  });
});

describe('reopening', () => {
  const decidedAt = new Date('2026-11-02T10:00:00Z');
  const now = new Date('2026-11-10T10:00:00Z');
  const decision: DecisionToReopen = {
    status: 'standstill',
    decidedAt,
    contracted: false,
    corrections: [],
    appeals: [],
  };
  test.each([
    ['of its own accord', decision, 'own-correction', now, undefined],
    [
      'of its own accord too late',
      decision,
      'own-correction',
      new Date('2027-02-01T22:00:00Z'),
      'own-correction-time-over',
    ],
    [
      'on a request that waits',
      { ...decision, corrections: ['submitted'] },
      'correction-request',
      now,
      'no-accepted-correction',
    ],
    [
      'on an accepted request',
      { ...decision, corrections: ['rejected', 'accepted'] },
      'correction-request',
      now,
      undefined,
    ],
    ['on a pending appeal', { ...decision, appeals: ['pending'] }, 'market-court', now, 'no-upheld-appeal'],
    [
      'on an upheld appeal, years later',
      { ...decision, status: 'final', appeals: ['upheld'] },
      'market-court',
      new Date('2029-01-01'),
      undefined,
    ],
    ['with a signed contract', { ...decision, contracted: true }, 'own-correction', now, 'decision-contracted'],
    ['twice', { ...decision, status: 'reopened' }, 'own-correction', now, 'decision-move-not-allowed'],
    ['a replaced one', { ...decision, status: 'replaced' }, 'own-correction', now, 'decision-move-not-allowed'],
  ] as const)('%s', (_, found, ground, at, refusal) => {
    expect(reopenRefusal(found, ground, at)).toBe(refusal);
  });

  test('cancelling after the decision needs it to stand, without contracts', () => {
    expect(withdrawRefusal(decision)).toBeUndefined();
    expect(withdrawRefusal({ ...decision, status: 'reopened' })).toBeUndefined();
    expect(withdrawRefusal({ ...decision, contracted: true })).toBe('decision-contracted');
    expect(withdrawRefusal({ ...decision, status: 'withdrawn' })).toBe('decision-move-not-allowed');
  });
});
