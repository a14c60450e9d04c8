/** `removed`: the lead took the member out; it can be invited anew. */
export const MEMBERSHIP_STATUSES = ['invited', 'confirmed', 'declined', 'removed'] as const;
export type MembershipStatus = (typeof MEMBERSHIP_STATUSES)[number];

export const MEMBERSHIP_MOVES = ['invite', 'change', 'remove', 'confirm', 'decline'] as const;
export type MembershipMove = (typeof MEMBERSHIP_MOVES)[number];

type Table = Readonly<Record<MembershipStatus, Partial<Record<MembershipMove, MembershipStatus>>>>;

/** What the lead does; a changed share or part is answered anew. */
const BY_LEAD: Table = {
  invited: { change: 'invited', remove: 'removed' },
  confirmed: { change: 'invited', remove: 'removed' },
  declined: { change: 'invited', remove: 'removed', invite: 'invited' },
  removed: { invite: 'invited' },
};

/** What the member does: it may change its mind as long as no bid stands on its word. */
const BY_MEMBER: Table = {
  invited: { confirm: 'confirmed', decline: 'declined' },
  confirmed: { decline: 'declined' },
  declined: { confirm: 'confirmed' },
  removed: {},
};

export const moveMembership = (
  by: 'lead' | 'member',
  from: MembershipStatus,
  move: MembershipMove,
): MembershipStatus | undefined => (by === 'lead' ? BY_LEAD : BY_MEMBER)[from][move];
