import { expect, test } from '@jest/globals';
import { calendarDate } from '@kasvutori/platform';
import {
  decideBy,
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
  ['over two weekends', '2027-01-11T10:00:00Z', '2027-01-25'],
  ['over Epiphany', '2026-12-31T10:00:00Z', '2027-01-18'],
  ['over Christmas, its eve and New Year', '2026-12-21T10:00:00Z', '2027-01-08'],
  ['arrived late in the evening of Helsinki', '2027-01-11T21:59:59Z', '2027-01-25'],
  ['arrived after midnight in Helsinki, still yesterday in UTC', '2027-01-11T22:00:00Z', '2027-01-26'],
  ['arrived on a Saturday', '2027-01-09T10:00:00Z', '2027-01-22'],
  ['over Midsummer Eve', '2027-06-21T10:00:00Z', '2027-07-06'],
])('a decision is due on the 10th working day: %s', (_, appliedAt, by) => {
  expect(decideBy(new Date(appliedAt))).toBe(by);
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
