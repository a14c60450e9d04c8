import { expect, test } from '@jest/globals';
import { COOPERATION_MOVES, COOPERATION_STATUSES, cooperationAfter } from './cooperation-lifecycle.js';

const ALLOWED: Readonly<Record<string, string>> = {
  'draft propose': 'proposed',
  'draft cancel': 'ended',
  'proposed return': 'draft',
  'proposed activate': 'active',
  'proposed cancel': 'ended',
  'active terminate': 'ended',
  'active expire': 'ended',
  'active replace': 'ended',
};

test.each(COOPERATION_STATUSES.flatMap((status) => COOPERATION_MOVES.map((move) => [status, move] as const)))(
  '%s, %s',
  (status, move) => {
    expect(cooperationAfter(status, move)).toBe(ALLOWED[`${status} ${move}`]);
  },
);
