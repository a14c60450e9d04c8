export const CONSULTATION_STATUSES = ['draft', 'open', 'closed', 'summarised'] as const;
export type ConsultationStatus = (typeof CONSULTATION_STATUSES)[number];

export const CONSULTATION_MOVES = ['open', 'close', 'summarise'] as const;
export type ConsultationMove = (typeof CONSULTATION_MOVES)[number];

const MOVES: Readonly<Record<ConsultationStatus, Readonly<Partial<Record<ConsultationMove, ConsultationStatus>>>>> = {
  draft: { open: 'open' },
  open: { close: 'closed' },
  closed: { summarise: 'summarised' },
  summarised: {},
};

export type ConsultationRefusal =
  | 'consultation-move-not-allowed'
  | 'consultation-incomplete'
  | 'consultation-still-open'
  | 'consultation-not-draft'
  | 'consultation-not-open'
  | 'consultation-answers-ended'
  | 'consultation-deadline-earlier';

export const consultationAfter = (from: ConsultationStatus, move: ConsultationMove): ConsultationStatus | undefined =>
  MOVES[from][move];

export interface ConsultationToMove {
  readonly status: ConsultationStatus;
  readonly deadline: Date | null;
  /** A title, at least one question, and a deadline ahead. */
  readonly complete: boolean;
}

/** Answers are taken until the deadline that was announced: nobody closes earlier, and at the instant itself it is over. */
export function consultationRefusal(
  consultation: ConsultationToMove,
  move: ConsultationMove,
  now: Date,
): ConsultationRefusal | undefined {
  if (consultationAfter(consultation.status, move) === undefined) return 'consultation-move-not-allowed';
  if (move === 'open' && !consultation.complete) return 'consultation-incomplete';
  if (move === 'close' && consultation.deadline !== null && now < consultation.deadline)
    return 'consultation-still-open';
  return undefined;
}

export const consultationEditRefusal = (status: ConsultationStatus): ConsultationRefusal | undefined =>
  status === 'draft' ? undefined : 'consultation-not-draft';

/** May a provider answer, or change its answer, at this instant? */
export function answerRefusal(
  consultation: { status: ConsultationStatus; deadline: Date | null },
  now: Date,
): ConsultationRefusal | undefined {
  if (consultation.status === 'draft') return 'consultation-not-open';
  return consultation.status === 'open' && consultation.deadline !== null && now < consultation.deadline
    ? undefined
    : 'consultation-answers-ended';
}

/** More time may be given while answers are still taken; less never. */
export function extendRefusal(
  consultation: { status: ConsultationStatus; deadline: Date | null },
  deadline: Date | null,
  now: Date,
): ConsultationRefusal | undefined {
  const refusal = answerRefusal(consultation, now);
  if (refusal !== undefined) return refusal;
  return deadline === null || consultation.deadline === null || deadline <= consultation.deadline
    ? 'consultation-deadline-earlier'
    : undefined;
}
