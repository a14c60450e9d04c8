/** A claim is judged when it is made; only a refusal goes on: the provider contests it, and a person decides. */
export const CLAIM_STATUSES = ['accepted', 'refused', 'contested', 'upheld'] as const;
export type ClaimStatus = (typeof CLAIM_STATUSES)[number];

export type ClaimMove = 'contest' | 'accept' | 'uphold';

const MOVES: Readonly<Record<ClaimStatus, Partial<Record<ClaimMove, ClaimStatus>>>> = {
  refused: { contest: 'contested' },
  contested: { accept: 'accepted', uphold: 'upheld' },
  accepted: {},
  upheld: {},
};

export const claimAfter = (from: ClaimStatus, move: ClaimMove): ClaimStatus | undefined => MOVES[from][move];

/** Days after the claim on which its refusal may be contested, the last one included. */
export const CONTEST_DAYS = 30;
