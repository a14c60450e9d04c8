import { addDays, addWorkingDays, helsinkiDateOf, startOfHelsinkiDay } from '@kasvutori/platform';

export const CALL_OFF_STATUSES = ['offered', 'passing', 'accepted', 'unplaced', 'withdrawn', 'cancelled'] as const;
export type CallOffStatus = (typeof CALL_OFF_STATUSES)[number];

export const CALL_OFF_MOVES = ['accept', 'decline', 'lapse', 'offer', 'close', 'withdraw', 'cancel'] as const;
export type CallOffMove = (typeof CALL_OFF_MOVES)[number];

/**
 * Offered to one provider at a time. What is declined, or not answered in time, passes to the next by the rule; when nobody is left it is
 * closed. An accepted one falls only with its contract.
 */
const MOVES: Readonly<Record<CallOffStatus, Readonly<Partial<Record<CallOffMove, CallOffStatus>>>>> = {
  offered: { accept: 'accepted', decline: 'passing', lapse: 'passing', withdraw: 'withdrawn' },
  passing: { offer: 'offered', close: 'unplaced', withdraw: 'withdrawn' },
  accepted: { cancel: 'cancelled' },
  unplaced: {},
  withdrawn: {},
  cancelled: {},
};

/** The status a move leads to; undefined when it is refused. */
export const callOffAfter = (from: CallOffStatus, move: CallOffMove): CallOffStatus | undefined => MOVES[from][move];

/** What is reserved of the framework's ceiling and given to its provider. */
export const COUNTED: readonly CallOffStatus[] = ['offered', 'passing', 'accepted'];

/** A provider answers before this instant: the end, in Finland, of its last working day. */
export const answerBy = (offeredAt: Date, workingDays: number): Date =>
  startOfHelsinkiDay(addDays(addWorkingDays(helsinkiDateOf(offeredAt), workingDays), 1));
