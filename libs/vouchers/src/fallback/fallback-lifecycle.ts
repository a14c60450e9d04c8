export const PROPOSAL_STATUSES = ['open', 'nobody', 'taken', 'otherwise', 'in-force', 'lapsed', 'void'] as const;
export type ProposalStatus = (typeof PROPOSAL_STATUSES)[number];
export type ProposalMove = 'take' | 'choose-otherwise' | 'take-force' | 'lapse' | 'void';

/**
 * take: the client chose what was proposed · choose-otherwise: somebody else · take-force: the day came, and by the authority's rule the
 * proposal is the choice · lapse: the day came, and the case worker calls the client · void: it can no longer be chosen, or the voucher closed.
 */
const MOVES: Readonly<Record<ProposalStatus, Partial<Record<ProposalMove, ProposalStatus>>>> = {
  open: { take: 'taken', 'choose-otherwise': 'otherwise', 'take-force': 'in-force', lapse: 'lapsed', void: 'void' },
  nobody: { 'choose-otherwise': 'void', void: 'void' },
  taken: {},
  otherwise: {},
  'in-force': {},
  lapsed: {},
  void: {},
};

/** Undefined when the table has no such move. */
export const moveProposal = (from: ProposalStatus, move: ProposalMove): ProposalStatus | undefined => MOVES[from][move];
