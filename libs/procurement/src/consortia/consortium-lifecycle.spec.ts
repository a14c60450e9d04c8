import { expect, test } from '@jest/globals';
import { MEMBERSHIP_MOVES, MEMBERSHIP_STATUSES, moveMembership } from './consortium-lifecycle.js';

const ALLOWED: Readonly<Record<string, string>> = {
  'lead invited change': 'invited',
  'lead invited remove': 'removed',
  'lead confirmed change': 'invited',
  'lead confirmed remove': 'removed',
  'lead declined change': 'invited',
  'lead declined remove': 'removed',
  'lead declined invite': 'invited',
  'lead removed invite': 'invited',
  'member invited confirm': 'confirmed',
  'member invited decline': 'declined',
  'member confirmed decline': 'declined',
  'member declined confirm': 'confirmed',
};

const cases = (['lead', 'member'] as const).flatMap((by) =>
  MEMBERSHIP_STATUSES.flatMap((from) => MEMBERSHIP_MOVES.map((move) => [by, from, move] as const)),
);
test.each(cases)('%s, %s: %s', (by, from, move) =>
  expect(moveMembership(by, from, move)).toBe(ALLOWED[`${by} ${from} ${move}`]),
);
