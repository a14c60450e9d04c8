export const PROPOSAL_STATUSES = ['open', 'carried', 'fallen', 'withdrawn'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];

export const PROPOSAL_MOVES = ['carry', 'fall', 'withdraw'] as const;
export type ProposalMove = (typeof PROPOSAL_MOVES)[number];

const MOVES: Readonly<Record<ProposalStatus, Partial<Record<ProposalMove, ProposalStatus>>>> = {
  open: { carry: 'carried', fall: 'fallen', withdraw: 'withdrawn' },
  carried: {},
  fallen: {},
  withdrawn: {},
};

export type ProposalMoved =
  | { readonly ok: true; readonly status: ProposalStatus }
  | { readonly ok: false; readonly refusal: 'move-not-allowed' };

export function moveProposal(from: ProposalStatus, move: ProposalMove): ProposalMoved {
  const status = MOVES[from][move];
  return status === undefined ? { ok: false, refusal: 'move-not-allowed' } : { ok: true, status };
}

export const VOTES = ['for', 'against', 'abstain'] as const;
export type Vote = (typeof VOTES)[number];

/**
 * A decision is made when every member of the group has voted for it. One who dissents or abstains keeps it from being made; it falls once
 * all have said their word, so that nobody's view is left unrecorded.
 */
export function outcomeOfVotes(votes: readonly (Vote | null)[]): 'carry' | 'fall' | undefined {
  if (votes.length === 0 || votes.includes(null)) return undefined;
  return votes.every((vote) => vote === 'for') ? 'carry' : 'fall';
}

export const GROUP_KINDS = ['executive', 'project'] as const;
export type GroupKind = (typeof GROUP_KINDS)[number];

export const PROPOSAL_KINDS = ['gate', 'shares', 'terms', 'settlement', 'other'] as const;
export type ProposalKind = (typeof PROPOSAL_KINDS)[number];

/** The project group runs the everyday: what binds money, shares or phases is the executive group's alone. */
export const mayDecide = (group: GroupKind, kind: ProposalKind): boolean => group === 'executive' || kind === 'other';
