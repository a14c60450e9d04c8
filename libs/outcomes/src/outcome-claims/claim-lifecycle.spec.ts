import { expect, test } from '@jest/globals';
import { CLAIM_STATUSES, claimAfter, type ClaimMove } from './claim-lifecycle.js';

test('only these moves exist', () => {
  const moves: readonly ClaimMove[] = ['contest', 'accept', 'uphold'];
  const found = CLAIM_STATUSES.flatMap((from) =>
    moves.flatMap((move) => {
      const to = claimAfter(from, move);
      return to === undefined ? [] : [`${from} -${move}-> ${to}`];
    }),
  );
  expect(found).toEqual(['refused -contest-> contested', 'contested -accept-> accepted', 'contested -uphold-> upheld']);
});
