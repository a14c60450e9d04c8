/** How far a fact is verified. `overruled` is the lot of what lost to another source by a person's word. */
export const VERIFICATIONS = ['reported', 'confirmed', 'verified', 'disputed', 'overruled'] as const;
export type Verification = (typeof VERIFICATIONS)[number];

/** What a person may say of a fact by itself; it is overruled only together with what is held instead. */
export const VERIFICATION_MOVES = ['confirm', 'verify', 'dispute'] as const;
export type VerificationMove = (typeof VERIFICATION_MOVES)[number];

/** What is written down; a fact is `reported` by being there. */
export type Word = Exclude<Verification, 'reported'>;

const MOVES: Readonly<Record<Verification, Partial<Record<VerificationMove, Word>>>> = {
  reported: { confirm: 'confirmed', verify: 'verified', dispute: 'disputed' },
  confirmed: { verify: 'verified', dispute: 'disputed' },
  verified: { dispute: 'disputed' },
  disputed: { verify: 'verified' },
  overruled: {},
};

export const verificationAfter = (from: Verification, move: VerificationMove): Word | undefined => MOVES[from][move];

/** What may be said of a fact now. */
export const verificationMoves = (from: Verification): VerificationMove[] =>
  VERIFICATION_MOVES.filter((move) => verificationAfter(from, move) !== undefined);
