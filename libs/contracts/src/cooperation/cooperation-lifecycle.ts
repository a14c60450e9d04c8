export const COOPERATION_STATUSES = ['draft', 'proposed', 'active', 'ended'] as const;
export type CooperationStatus = (typeof COOPERATION_STATUSES)[number];

export const COOPERATION_MOVES = ['propose', 'return', 'activate', 'cancel', 'terminate', 'expire', 'replace'] as const;
export type CooperationMove = (typeof COOPERATION_MOVES)[number];

/** Active once every party has accepted it; a new version replaces the old one when it becomes active. */
const MOVES: Readonly<Record<CooperationStatus, Readonly<Partial<Record<CooperationMove, CooperationStatus>>>>> = {
  draft: { propose: 'proposed', cancel: 'ended' },
  proposed: { return: 'draft', activate: 'active', cancel: 'ended' },
  active: { terminate: 'ended', expire: 'ended', replace: 'ended' },
  ended: {},
};

/** The status a move leads to; undefined when it is refused. */
export const cooperationAfter = (from: CooperationStatus, move: CooperationMove): CooperationStatus | undefined =>
  MOVES[from][move];

export const END_REASONS: Readonly<Partial<Record<CooperationMove, string>>> = {
  cancel: 'cancelled',
  terminate: 'terminated',
  expire: 'expired',
  replace: 'replaced',
};

/** What the keeper does; a party accepts, or returns what it was asked to accept. */
export const KEEPER_MOVES = ['propose', 'cancel', 'terminate'] as const satisfies readonly CooperationMove[];
