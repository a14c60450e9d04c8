import { describe, expect, test } from '@jest/globals';
import { TENDER_MOVES, TENDER_STATUSES, tenderAfter, tenderEditRefusal, tenderRefusal } from './tender-lifecycle.js';

const ALLOWED = [
  ['draft', 'submit-for-approval', 'in-approval'],
  ['draft', 'cancel', 'cancelled'],
  ['in-approval', 'return', 'draft'],
  ['in-approval', 'approve-and-publish', 'published'],
  ['in-approval', 'award-directly', 'decided'],
  ['in-approval', 'schedule', 'scheduled'],
  ['in-approval', 'cancel', 'cancelled'],
  ['scheduled', 'return', 'draft'],
  ['scheduled', 'publish', 'published'],
  ['scheduled', 'miss-publication', 'draft'],
  ['scheduled', 'cancel', 'cancelled'],
  ['published', 'open', 'opened'],
  ['published', 'cancel', 'cancelled'],
  ['opened', 'decide', 'decided'],
  ['opened', 'cancel', 'cancelled'],
  ['decided', 'conclude', 'concluded'],
  ['decided', 'reopen', 'opened'],
  ['decided', 'cancel-after-decision', 'cancelled'],
  ['concluded', 'reopen', 'opened'],
  ['concluded', 'cancel-after-decision', 'cancelled'],
] as const;

test.each(ALLOWED)('%s, %s: %s', (from, move, to) => {
  expect(tenderAfter(from, move)).toEqual({ ok: true, status: to });
});

test('every other move is refused', () => {
  const allowed = new Set(ALLOWED.map(([from, move]) => `${from} ${move}`));
  const others = TENDER_STATUSES.flatMap((from) => TENDER_MOVES.map((move) => ({ from, move }))).filter(
    ({ from, move }) => !allowed.has(`${from} ${move}`),
  );
  expect(others).toHaveLength(TENDER_STATUSES.length * TENDER_MOVES.length - ALLOWED.length);
  for (const { from, move } of others) {
    expect(tenderAfter(from, move)).toEqual({ ok: false, refusal: 'tender-move-not-allowed' });
  }
});

describe('who may move it', () => {
  const submitted = { status: 'in-approval', submittedBy: 'anna', complete: true } as const;

  test.each([
    ['another officer approves', submitted, 'approve-and-publish', 'bertil', undefined],
    ['nobody approves their own', submitted, 'approve-and-publish', 'anna', 'tender-own-approval'],
    ['nobody schedules their own', submitted, 'schedule', 'anna', 'tender-own-approval'],
    ['the one who submitted may take it back', submitted, 'return', 'anna', undefined],
    [
      'what has become incomplete is not published',
      { ...submitted, complete: false },
      'approve-and-publish',
      'bertil',
      'tender-incomplete',
    ],
    ['but it may be returned', { ...submitted, complete: false }, 'return', 'bertil', undefined],
    [
      'an incomplete draft is not submitted',
      { status: 'draft', submittedBy: null, complete: false },
      'submit-for-approval',
      'anna',
      'tender-incomplete',
    ],
    ['but it may be cancelled', { status: 'draft', submittedBy: null, complete: false }, 'cancel', 'anna', undefined],
    [
      'what is awarded directly is not published',
      { ...submitted, directAwardId: 'direct' },
      'approve-and-publish',
      'bertil',
      'tender-awarded-directly',
    ],
    [
      'the state comes first',
      { status: 'published', submittedBy: 'anna', complete: true },
      'approve-and-publish',
      'anna',
      'tender-move-not-allowed',
    ],
  ] as const)('%s', (_, tender, move, person, refusal) => {
    expect(tenderRefusal(tender, move, person)).toBe(refusal);
  });

  test.each(TENDER_STATUSES)('content of a tender that is %s', (status) => {
    expect(tenderEditRefusal(status)).toBe(status === 'draft' ? undefined : 'tender-not-in-draft');
  });
});
