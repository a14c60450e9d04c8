export const REQUEST_STATUSES = ['submitted', 'withdrawn', 'selected', 'declined'] as const;
export type RequestStatus = (typeof REQUEST_STATUSES)[number];

export const REQUEST_MOVES = ['submit', 'replace', 'withdraw', 'select', 'decline'] as const;
export type RequestMove = (typeof REQUEST_MOVES)[number];

/** `null` is a request that has not been made. Until the invitations go out a decision may be thought over. */
const MOVES: Readonly<Record<RequestStatus | 'none', Readonly<Partial<Record<RequestMove, RequestStatus>>>>> = {
  none: { submit: 'submitted' },
  submitted: { replace: 'submitted', withdraw: 'withdrawn', select: 'selected', decline: 'declined' },
  withdrawn: { submit: 'submitted' },
  selected: { decline: 'declined' },
  declined: { select: 'selected', decline: 'declined' },
};

/** The status a move leads to; undefined when it is refused. */
export const requestAfter = (from: RequestStatus | 'none', move: RequestMove): RequestStatus | undefined =>
  MOVES[from][move];

export const DECLINE_GROUNDS = ['unsuitable', 'not-among-best'] as const;
export type DeclineGround = (typeof DECLINE_GROUNDS)[number];

export interface DecidedRequest {
  readonly status: RequestStatus;
  readonly ground: DeclineGround | null;
}

export type SelectionRefusal =
  | 'requests-undecided'
  | 'candidates-none'
  | 'candidates-too-few'
  | 'candidates-too-many'
  | 'candidates-not-limited';

/**
 * Whether the invitations may go out. Fewer than the announced minimum may be invited only when no more are suitable, and
 * a suitable one may be left out only when a maximum was announced (Act 1397/2016 §§ 33, 35; 2014/24/EU art. 65).
 */
export function selectionRefusal(
  requests: readonly DecidedRequest[],
  limits: { readonly minCandidates: number | null; readonly maxCandidates: number | null },
): SelectionRefusal | undefined {
  const count = (status: RequestStatus): number => requests.filter((request) => request.status === status).length;
  const leftOut = requests.filter(({ ground }) => ground === 'not-among-best').length;
  const selected = count('selected');
  if (count('submitted') > 0) return 'requests-undecided';
  if (selected === 0) return 'candidates-none';
  if (leftOut > 0 && limits.maxCandidates === null) return 'candidates-not-limited';
  if (leftOut > 0 && selected < (limits.minCandidates ?? 1)) return 'candidates-too-few';
  if (limits.maxCandidates !== null && selected > limits.maxCandidates) return 'candidates-too-many';
  return undefined;
}
