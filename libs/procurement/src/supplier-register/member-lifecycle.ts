import { helsinkiDateOf, type CalendarDate } from '@kasvutori/platform';
import type { Stage } from '../procedures/procedure-table.js';

export const MEMBER_STATUSES = [
  'applied',
  'accepted',
  'declined',
  'withdrawn',
  'suspended',
  'removed',
  'left',
] as const;
export type MemberStatus = (typeof MEMBER_STATUSES)[number];

export const MEMBER_MOVES = [
  'withdraw',
  'extend',
  'accept',
  'decline',
  'suspend',
  'restore',
  'remove',
  'leave',
] as const;
export type MemberMove = (typeof MEMBER_MOVES)[number];

/** An application is a row of its own: whoever was declined or has left applies anew. */
const MOVES: Readonly<Record<MemberStatus, Readonly<Partial<Record<MemberMove, MemberStatus>>>>> = {
  applied: { withdraw: 'withdrawn', extend: 'applied', accept: 'accepted', decline: 'declined' },
  accepted: { suspend: 'suspended', remove: 'removed', leave: 'left' },
  suspended: { restore: 'accepted', remove: 'removed', leave: 'left' },
  declined: {},
  withdrawn: {},
  removed: {},
  left: {},
};

/** The status a move leads to; undefined when it is refused. */
export const memberAfter = (from: MemberStatus, move: MemberMove): MemberStatus | undefined => MOVES[from][move];

export const PROVIDER_MOVES = ['withdraw', 'leave'] as const satisfies readonly MemberMove[];
/** Moves by which the buyer decides; the time for the first of them may be extended. */
export const DECIDING_MOVES = [
  'accept',
  'decline',
  'suspend',
  'restore',
  'remove',
] as const satisfies readonly MemberMove[];
export type DecidingMove = (typeof DECIDING_MOVES)[number];
export const OFFICER_MOVES = ['extend', ...DECIDING_MOVES] as const satisfies readonly MemberMove[];

/** Moves that take something from the provider need written reasons. */
export const NEEDS_REASON: ReadonlySet<MemberMove> = new Set(['decline', 'suspend', 'remove']);

export const isOverdue = (status: MemberStatus, by: CalendarDate, now: Date): boolean =>
  status === 'applied' && by < helsinkiDateOf(now);

export const REGISTER_STATUSES = ['draft', 'open', 'closed'] as const;
export type RegisterStatus = (typeof REGISTER_STATUSES)[number];

/** The register's stage in the table of procedures; its last day is the whole of it. */
export function stageOfRegister(status: RegisterStatus, validTo: CalendarDate | null, now: Date): Stage {
  if (status === 'draft') return 'preparation';
  return status === 'closed' || (validTo !== null && validTo < helsinkiDateOf(now)) ? 'ended' : 'joining';
}
