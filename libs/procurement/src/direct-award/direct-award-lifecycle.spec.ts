import { describe, expect, test } from '@jest/globals';
import {
  DIRECT_AWARD_MOVES,
  DIRECT_AWARD_STATUSES,
  directAwardAfter,
  directAwardEditRefusal,
  directAwardRefusal,
} from './direct-award-lifecycle.js';

const ALLOWED = [
  ['draft', 'submit', 'in-approval'],
  ['draft', 'cancel', 'cancelled'],
  ['in-approval', 'return', 'draft'],
  ['in-approval', 'approve', 'awarded'],
  ['in-approval', 'cancel', 'cancelled'],
] as const;

test('the table is total: what it does not name is refused', () => {
  const allowed = new Map(ALLOWED.map(([from, move, to]) => [`${from} ${move}`, to]));
  for (const from of DIRECT_AWARD_STATUSES)
    for (const move of DIRECT_AWARD_MOVES) {
      const status = allowed.get(`${from} ${move}`);
      expect(directAwardAfter(from, move)).toEqual(
        status === undefined ? { ok: false, refusal: 'direct-award-move-not-allowed' } : { ok: true, status },
      );
    }
});

describe('who may move it', () => {
  const submitted = { status: 'in-approval', submittedBy: 'anna', complete: true, ownCompany: false } as const;
  test.each([
    ['a colleague approves', submitted, 'approve', 'bertil', undefined],
    ['nobody approves their own', submitted, 'approve', 'anna', 'direct-award-own-approval'],
    ['the one who submitted may take it back', submitted, 'return', 'anna', undefined],
    ['what lacks something', { ...submitted, complete: false }, 'approve', 'bertil', 'direct-award-incomplete'],
    [
      'a draft that lacks something',
      { ...submitted, status: 'draft', complete: false },
      'submit',
      'anna',
      'direct-award-incomplete',
    ],
    ['but may be cancelled', { ...submitted, status: 'draft', complete: false }, 'cancel', 'anna', undefined],
    [
      'nobody awards to a company they act for',
      { ...submitted, ownCompany: true },
      'approve',
      'bertil',
      'direct-award-own-company',
    ],
    ['but may return it', { ...submitted, ownCompany: true }, 'return', 'bertil', undefined],
    ['the state comes first', { ...submitted, status: 'awarded' }, 'approve', 'anna', 'direct-award-move-not-allowed'],
  ] as const)('%s', (_, award, move, person, refusal) => {
    expect(directAwardRefusal(award, move, person)).toBe(refusal);
  });

  test.each(DIRECT_AWARD_STATUSES)('content of one that is %s', (status) => {
    expect(directAwardEditRefusal(status)).toBe(status === 'draft' ? undefined : 'direct-award-not-in-draft');
  });
});
