import { addDays, helsinkiDateOf, startOfHelsinkiDay } from '@kasvutori/platform';

export const EVENT_STATUSES = ['recorded', 'withdrawn', 'rejected', 'approved', 'paid'] as const;
export type EventStatus = (typeof EVENT_STATUSES)[number];
/** How an event came to be approved: the client or the case worker said so, the client's code was shown, nobody answered in time, or it corrects another. */
export const EVENT_APPROVALS = ['client', 'case-worker', 'check-in', 'silence', 'reversal'] as const;
export type EventApproval = (typeof EVENT_APPROVALS)[number];
export type EventMove = 'check-in' | 'withdraw' | 'reject' | 'approve' | 'settle' | 'reverse';
export type EventMover = 'provider' | 'client' | 'authority' | 'system';

type Table = Readonly<Record<EventStatus, Partial<Record<EventMove, EventStatus>>>>;
const NOTHING: Table = { recorded: {}, withdrawn: {}, rejected: {}, approved: {}, paid: {} };

/**
 * One table per mover. `reverse` leaves the status as it is: what was approved stays approved, and the correction is a
 * row of its own. After payment only the authority corrects.
 * `check-in` is the client's word by the code they showed, entered by the provider. The system approves when nobody spoke, and settles.
 */
const MOVES: Readonly<Record<EventMover, Table>> = {
  provider: {
    ...NOTHING,
    recorded: { withdraw: 'withdrawn', 'check-in': 'approved' },
    approved: { reverse: 'approved' },
  },
  client: { ...NOTHING, recorded: { approve: 'approved', reject: 'rejected' } },
  authority: {
    ...NOTHING,
    recorded: { approve: 'approved', reject: 'rejected' },
    approved: { reverse: 'approved' },
    paid: { reverse: 'paid' },
  },
  system: { ...NOTHING, recorded: { approve: 'approved' }, approved: { settle: 'paid' } },
};

export type EventMoved =
  | { readonly ok: true; readonly status: EventStatus }
  | {
      readonly ok: false;
      readonly refusal: 'move-not-allowed' | 'event-paid-authority-corrects' | 'event-already-corrected';
    };

/** `corrected`: the event was reversed before, or is itself the reversal of another. */
export function moveEvent(mover: EventMover, from: EventStatus, move: EventMove, corrected = false): EventMoved {
  if (move === 'reverse' && corrected) return { ok: false, refusal: 'event-already-corrected' };
  const status = MOVES[mover][from][move];
  if (status !== undefined) return { ok: true, status };
  const late = mover === 'provider' && move === 'reverse' && from === 'paid';
  return { ok: false, refusal: late ? 'event-paid-authority-corrects' : 'move-not-allowed' };
}

/** The midnight in Helsinki that ends the last day on which the client may answer; silence after it is consent, as the letter of the voucher says. */
export function approveBy(recordedAt: Date, silenceDays: number): Date {
  return startOfHelsinkiDay(addDays(helsinkiDateOf(recordedAt), silenceDays + 1));
}
