import { describe, expect, it } from '@jest/globals';
import { BUDGET_STATUSES, moveBudget, moveProposal, PROPOSAL_STATUSES, type BudgetMove } from './budget-lifecycle.js';

const MOVES: BudgetMove[] = ['grant', 'raise', 'lower', 'transfer', 'receive', 'freeze', 'unfreeze', 'close'];

describe('the life of a budget', () => {
  const NO = 'move-not-allowed';
  it.each([
    ['proposed', [NO, 'open', NO, NO, NO, NO, NO, 'closed']],
    ['open', ['open', 'open', 'open', 'open', 'open', 'frozen', 'move-not-allowed', 'closed']],
    ['frozen', ['budget-frozen', 'frozen', 'frozen', 'frozen', 'frozen', 'move-not-allowed', 'open', 'closed']],
    ['closed', MOVES.map(() => 'budget-closed')],
  ] as const)('from %s', (from, expected) => {
    const answers = MOVES.map((move) => {
      const moved = moveBudget(from, move);
      return moved.ok ? moved.status : moved.refusal;
    });
    expect(answers).toEqual(expected);
    expect(BUDGET_STATUSES).toContain(from);
  });
});

describe('the life of a proposal', () => {
  const waiting = { status: 'waiting', proposedBy: 'anna' } as const;
  it.each([
    ['confirm', 'otto', 'confirmed'],
    ['reject', 'otto', 'rejected'],
    ['confirm', 'anna', 'proposal-second-person'],
    ['reject', 'anna', 'proposal-second-person'],
    ['withdraw', 'anna', 'withdrawn'],
    ['withdraw', 'otto', 'proposal-not-yours'],
    ['cancel', null, 'cancelled'],
  ] as const)('%s by %s: %s', (move, person, expected) => {
    const moved = moveProposal(waiting, move, person);
    expect(moved.ok ? moved.status : moved.refusal).toBe(expected);
  });

  it.each(PROPOSAL_STATUSES.filter((status) => status !== 'waiting'))('ends with %s', (status) => {
    for (const move of ['confirm', 'reject', 'withdraw', 'cancel'] as const)
      expect(moveProposal({ status, proposedBy: 'anna' }, move, 'otto').ok).toBe(false);
  });
});
