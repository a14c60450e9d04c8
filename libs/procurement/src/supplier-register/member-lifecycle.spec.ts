import { expect, test } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import {
  isOverdue,
  MEMBER_MOVES,
  MEMBER_STATUSES,
  memberAfter,
  NEEDS_REASON,
  OFFICER_MOVES,
  PROVIDER_MOVES,
  stageOfRegister,
} from './member-lifecycle.js';

const ALLOWED: Readonly<Record<string, string>> = {
  'applied extend': 'applied',
  'applied withdraw': 'withdrawn',
  'applied accept': 'accepted',
  'applied decline': 'declined',
  'accepted suspend': 'suspended',
  'accepted remove': 'removed',
  'accepted leave': 'left',
  'suspended restore': 'accepted',
  'suspended remove': 'removed',
  'suspended leave': 'left',
};

test('a membership moves along its table and nowhere else, each move being one side’s own', () => {
  for (const from of MEMBER_STATUSES)
    for (const move of MEMBER_MOVES)
      expect([from, move, memberAfter(from, move)]).toEqual([from, move, ALLOWED[`${from} ${move}`]]);
  expect([...PROVIDER_MOVES, ...OFFICER_MOVES].sort()).toEqual([...MEMBER_MOVES].sort());
  expect([...NEEDS_REASON].sort()).toEqual(['decline', 'remove', 'suspend']);
});

test.each([
  ['applied', '2027-01-25T21:59:59Z', false],
  ['applied', '2027-01-25T22:00:00Z', true],
  ['accepted', '2027-02-25T22:00:00Z', false],
] as const)('%s at %s is overdue: %s', (status, now, overdue) => {
  expect(isOverdue(status, calendarDate('2027-01-25'), new Date(now))).toBe(overdue);
});

test.each([
  ['draft', null, '2027-01-25T22:00:00Z', 'preparation'],
  ['open', null, '2099-01-25T22:00:00Z', 'joining'],
  ['open', '2027-01-25', '2027-01-25T21:59:59Z', 'joining'],
  ['open', '2027-01-25', '2027-01-25T22:00:00Z', 'ended'],
  ['closed', null, '2027-01-25T22:00:00Z', 'ended'],
] as const)('a register that is %s until %s is at %s in the stage %s', (status, validTo, now, stage) => {
  expect(stageOfRegister(status, validTo === null ? null : calendarDate(validTo), new Date(now))).toBe(stage);
});
