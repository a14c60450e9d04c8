import { addWorkingDays, helsinkiDateOf, type CalendarDate } from '@kasvutori/platform';
import { PROCEDURE_TABLE, type Stage } from '../procedures/procedure-table.js';

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

export const MEMBER_MOVES = ['withdraw', 'accept', 'decline', 'suspend', 'restore', 'remove', 'leave'] as const;
export type MemberMove = (typeof MEMBER_MOVES)[number];

/** An application is a row of its own: whoever was declined or has left applies anew. */
const MOVES: Readonly<Record<MemberStatus, Readonly<Partial<Record<MemberMove, MemberStatus>>>>> = {
  applied: { withdraw: 'withdrawn', accept: 'accepted', decline: 'declined' },
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
export const OFFICER_MOVES = [
  'accept',
  'decline',
  'suspend',
  'restore',
  'remove',
] as const satisfies readonly MemberMove[];

/** Moves that take something from the provider need written reasons. */
export const NEEDS_REASON: ReadonlySet<MemberMove> = new Set(['decline', 'suspend', 'remove']);

/** The 10th working day after the application arrived (2014/24/EU art. 34(5)); the day of arrival does not count (150/1930 § 2). */
export function decideBy(appliedAt: Date): CalendarDate {
  const { decisionWorkingDays } = PROCEDURE_TABLE['supplier-register'];
  return addWorkingDays(helsinkiDateOf(appliedAt), decisionWorkingDays ?? 0);
}

export const isOverdue = (status: MemberStatus, by: CalendarDate, now: Date): boolean =>
  status === 'applied' && by < helsinkiDateOf(now);

export const REGISTER_STATUSES = ['draft', 'open', 'closed'] as const;
export type RegisterStatus = (typeof REGISTER_STATUSES)[number];

/** The register's stage in the table of procedures; its last day is the whole of it. */
export function stageOfRegister(status: RegisterStatus, validTo: CalendarDate | null, now: Date): Stage {
  if (status === 'draft') return 'preparation';
  return status === 'closed' || (validTo !== null && validTo < helsinkiDateOf(now)) ? 'ended' : 'joining';
}
