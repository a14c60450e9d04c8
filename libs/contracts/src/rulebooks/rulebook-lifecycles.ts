export const VERSION_STATUSES = ['draft', 'published', 'superseded'] as const;
export type VersionStatus = (typeof VERSION_STATUSES)[number];
export type VersionMove = 'save' | 'publish' | 'supersede';

const VERSION_MOVES: Readonly<Record<VersionStatus, Partial<Record<VersionMove, VersionStatus>>>> = {
  draft: { save: 'draft', publish: 'published' },
  published: { supersede: 'superseded' },
  superseded: {},
};

/** The only ways a version moves; once published its text never changes. */
export const versionAfter = (from: VersionStatus, move: VersionMove): VersionStatus | undefined =>
  VERSION_MOVES[from][move];

export const APPROVAL_STATUSES = [
  'draft',
  'applied',
  'incomplete',
  'approved',
  'active',
  'lapsed',
  'suspended',
  'refused',
  'withdrawn',
  'removed',
  'left',
  'ended',
] as const;
export type ApprovalStatus = (typeof APPROVAL_STATUSES)[number];

export const PROVIDER_MOVES = ['save', 'send', 'accept', 'price', 'withdraw', 'leave'] as const;
export const OFFICER_MOVES = ['check', 'approve', 'ask-more', 'refuse', 'resume', 'suspend', 'remove'] as const;
export type ProviderMove = (typeof PROVIDER_MOVES)[number];
export type OfficerMove = (typeof OFFICER_MOVES)[number];
export type SystemMove = 'lapse' | 'end';

type Moves<Move extends string> = Readonly<Record<ApprovalStatus, Readonly<Partial<Record<Move, ApprovalStatus>>>>>;

const NOWHERE = { refused: {}, withdrawn: {}, removed: {}, left: {}, ended: {} } as const;

interface Tables {
  readonly provider: Moves<ProviderMove>;
  readonly officer: Moves<OfficerMove>;
  readonly system: Moves<SystemMove>;
}
export type ApprovalActor = keyof Tables;
export type ApprovalMove = ProviderMove | OfficerMove | SystemMove;

/** One table for each that acts. `price`: the provider asks its own price of the version that waits to be accepted. Whoever was refused, removed or has left applies anew: that is a row of its own. */
export const APPROVAL_MOVES: Tables = {
  provider: {
    draft: { save: 'draft', send: 'applied', withdraw: 'withdrawn' },
    applied: { withdraw: 'withdrawn' },
    incomplete: { save: 'incomplete', send: 'applied', withdraw: 'withdrawn' },
    approved: { accept: 'active', withdraw: 'withdrawn' },
    active: { accept: 'active', price: 'active', leave: 'left' },
    lapsed: { accept: 'active', price: 'lapsed', leave: 'left' },
    suspended: { accept: 'suspended', price: 'suspended', leave: 'left' },
    ...NOWHERE,
  },
  officer: {
    draft: {},
    applied: { check: 'applied', approve: 'approved', 'ask-more': 'incomplete', refuse: 'refused' },
    incomplete: { refuse: 'refused' },
    approved: { remove: 'removed' },
    active: { suspend: 'suspended', remove: 'removed' },
    lapsed: { suspend: 'suspended', remove: 'removed' },
    suspended: { resume: 'active', remove: 'removed' },
    ...NOWHERE,
  },
  system: {
    draft: {},
    applied: {},
    incomplete: {},
    approved: {},
    active: { lapse: 'lapsed', end: 'ended' },
    lapsed: { end: 'ended' },
    suspended: { end: 'ended' },
    ...NOWHERE,
  },
};

/** The status a move of this actor leads to; undefined when it is refused. */
export const approvalAfter = (
  actor: ApprovalActor,
  from: ApprovalStatus,
  move: ApprovalMove,
): ApprovalStatus | undefined =>
  (APPROVAL_MOVES[actor][from] as Readonly<Partial<Record<ApprovalMove, ApprovalStatus>>>)[move];

/** In these its contracts are in force or wait for it; a new version of the rulebook is put before it. */
export const BOUND: readonly ApprovalStatus[] = ['approved', 'active', 'lapsed', 'suspended'];
