import { expect, it } from '@jest/globals';
import { VERIFICATION_MOVES, VERIFICATIONS, verificationAfter, verificationMoves } from './verification-lifecycle.js';

it('a fact is confirmed, verified or disputed; what was overruled is decided with its conflict alone', () => {
  expect(VERIFICATIONS.map((from) => VERIFICATION_MOVES.map((move) => verificationAfter(from, move)))).toEqual([
    ['confirmed', 'verified', 'disputed'],
    [undefined, 'verified', 'disputed'],
    [undefined, undefined, 'disputed'],
    [undefined, 'verified', undefined],
    [undefined, undefined, undefined],
  ]);
});

it('what may be said is what leads somewhere', () => {
  expect(VERIFICATIONS.map(verificationMoves)).toEqual([
    ['confirm', 'verify', 'dispute'],
    ['verify', 'dispute'],
    ['dispute'],
    ['verify'],
    [],
  ]);
});
