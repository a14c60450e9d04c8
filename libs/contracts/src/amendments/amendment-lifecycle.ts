export const AMENDMENT_STATUSES = ['draft', 'in-signature', 'agreed', 'cancelled'] as const;
export type AmendmentStatus = (typeof AMENDMENT_STATUSES)[number];

export const AMENDMENT_MOVES = ['send-to-signature', 'recall', 'agree', 'cancel'] as const;
export type AmendmentMove = (typeof AMENDMENT_MOVES)[number];

const MOVES: Readonly<Record<AmendmentStatus, Partial<Record<AmendmentMove, AmendmentStatus>>>> = {
  draft: { 'send-to-signature': 'in-signature', cancel: 'cancelled' },
  'in-signature': { agree: 'agreed', recall: 'draft', cancel: 'cancelled' },
  agreed: {},
  cancelled: {},
};

/** The only ways an amendment moves. What was agreed is changed by the next amendment, never taken back. */
export const moveAmendment = (from: AmendmentStatus, move: AmendmentMove): AmendmentStatus | undefined =>
  MOVES[from][move];
