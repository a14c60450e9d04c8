import { describe, expect, it } from '@jest/globals';
import { moveNeedsRequest, NEEDS_REQUEST_STATUSES, type NeedsRequestMove } from './needs-request-lifecycle.js';

const MOVES: readonly NeedsRequestMove[] = ['answer', 'send', 'assess', 'withdraw'];

describe('a request to answer at home', () => {
  it.each([
    ['asked', ['asked', 'sent', undefined, 'withdrawn']],
    ['sent', [undefined, undefined, 'assessed', 'withdrawn']],
    ['assessed', [undefined, undefined, undefined, undefined]],
    ['withdrawn', [undefined, undefined, undefined, undefined]],
  ] as const)('%s', (from, to) => {
    expect(MOVES.map((move) => moveNeedsRequest(from, move))).toEqual(to);
    expect(NEEDS_REQUEST_STATUSES).toContain(from);
  });
});
