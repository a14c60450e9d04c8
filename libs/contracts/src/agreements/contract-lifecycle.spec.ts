import { describe, expect, it } from '@jest/globals';
import { CONTRACT_MOVES, CONTRACT_STATUSES, moveContract } from './contract-lifecycle.js';

const ALLOWED = [
  ['draft', 'send-to-signature', 'in-signature'],
  ['draft', 'cancel', 'ended'],
  ['in-signature', 'activate', 'active'],
  ['in-signature', 'recall', 'draft'],
  ['in-signature', 'cancel', 'ended'],
  ['active', 'suspend', 'suspended'],
  ['active', 'terminate', 'ended'],
  ['active', 'expire', 'ended'],
  ['suspended', 'resume', 'active'],
  ['suspended', 'terminate', 'ended'],
  ['suspended', 'expire', 'ended'],
] as const;

describe('the life of a contract', () => {
  it.each(ALLOWED)('%s may %s and becomes %s', (from, move, status) => {
    expect(moveContract(from, move)).toEqual({ ok: true, status });
  });

  const others = CONTRACT_STATUSES.flatMap((from) => CONTRACT_MOVES.map((move) => [from, move] as const)).filter(
    ([from, move]) => !ALLOWED.some(([f, m]) => f === from && m === move),
  );
  it.each(others)('%s may not %s', (from, move) => {
    expect(moveContract(from, move)).toEqual({ ok: false, refusal: 'move-not-allowed' });
  });
});
