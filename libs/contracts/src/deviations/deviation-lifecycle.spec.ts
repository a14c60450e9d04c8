import { describe, expect, it } from '@jest/globals';
import {
  DEVIATION_MOVES,
  DEVIATION_ROLES,
  DEVIATION_STATUSES,
  moveDeviation,
  type DeviationRole,
} from './deviation-lifecycle.js';

const ALLOWED: Readonly<Record<DeviationRole, readonly string[]>> = {
  answerer: ['open answer answered', 'in-correction finish corrected'],
  asker: [
    'open close closed',
    'open withdraw withdrawn',
    'answered accept in-correction',
    'answered return open',
    'answered close closed',
    'in-correction close closed',
    'corrected return open',
    'corrected close closed',
  ],
};

describe('a deviation', () => {
  it.each(DEVIATION_ROLES)('moves for the %s as the table says, and in no other way', (role) => {
    const found = DEVIATION_STATUSES.flatMap((from) =>
      DEVIATION_MOVES.flatMap((move) => {
        const moved = moveDeviation(role, from, move, 1);
        return moved.ok ? [`${from} ${move} ${moved.status}`] : [];
      }),
    );
    expect(found.sort()).toEqual([...ALLOWED[role]].sort());
  });

  it('has no plan to accept without measures', () => {
    expect(moveDeviation('asker', 'answered', 'accept', 0)).toEqual({ ok: false, refusal: 'deviation-without-plan' });
  });
});
