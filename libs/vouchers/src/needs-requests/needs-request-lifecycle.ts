export const NEEDS_REQUEST_STATUSES = ['asked', 'sent', 'assessed', 'withdrawn'] as const;
export type NeedsRequestStatus = (typeof NEEDS_REQUEST_STATUSES)[number];

export type NeedsRequestMove = 'answer' | 'send' | 'assess' | 'withdraw';

/** The client answers and sends, the case worker goes through what was sent or needs it no more. */
const MOVES: Readonly<Record<NeedsRequestStatus, Partial<Record<NeedsRequestMove, NeedsRequestStatus>>>> = {
  asked: { answer: 'asked', send: 'sent', withdraw: 'withdrawn' },
  sent: { assess: 'assessed', withdraw: 'withdrawn' },
  assessed: {},
  withdrawn: {},
};

/** Where the move leads; undefined when it cannot be made. */
export const moveNeedsRequest = (from: NeedsRequestStatus, move: NeedsRequestMove): NeedsRequestStatus | undefined =>
  MOVES[from][move];
