export const CORRECTION_STATUSES = [
  'submitted',
  'accepted',
  'rejected',
  'inadmissible',
  'withdrawn',
  'corrected',
] as const;
export type CorrectionStatus = (typeof CORRECTION_STATUSES)[number];

export const CORRECTION_MOVES = ['accept', 'reject', 'rule-inadmissible', 'withdraw', 'correct'] as const;
export type CorrectionMove = (typeof CORRECTION_MOVES)[number];

/** What the buyer may answer to a request. */
export const CORRECTION_ANSWERS = ['accept', 'reject', 'rule-inadmissible'] as const satisfies CorrectionMove[];

const CORRECTION: Readonly<Record<CorrectionStatus, Readonly<Partial<Record<CorrectionMove, CorrectionStatus>>>>> = {
  submitted: { accept: 'accepted', reject: 'rejected', 'rule-inadmissible': 'inadmissible', withdraw: 'withdrawn' },
  // Accepted is a promise; a new decision keeps it.
  accepted: { correct: 'corrected' },
  rejected: {},
  inadmissible: {},
  withdrawn: {},
  corrected: {},
};

export const APPEAL_STATUSES = ['pending', 'upheld', 'dismissed', 'inadmissible', 'withdrawn'] as const;
export type AppealStatus = (typeof APPEAL_STATUSES)[number];

export const APPEAL_MOVES = ['uphold', 'dismiss', 'rule-inadmissible', 'withdraw'] as const;
export type AppealMove = (typeof APPEAL_MOVES)[number];

const APPEAL: Readonly<Record<AppealStatus, Readonly<Partial<Record<AppealMove, AppealStatus>>>>> = {
  pending: { uphold: 'upheld', dismiss: 'dismissed', 'rule-inadmissible': 'inadmissible', withdraw: 'withdrawn' },
  upheld: {},
  dismissed: {},
  inadmissible: {},
  withdrawn: {},
};

/**
 * Whether the appeal keeps contracts from being made: by the law itself (Procurement Act § 150), by an order of the Market Court (§§ 151–152), or
 * not, as when the court has allowed the decision to be carried out.
 */
export const SUSPENSIONS = ['automatic', 'none', 'ordered', 'lifted'] as const;
export type Suspension = (typeof SUSPENSIONS)[number];

export const SUSPENSION_MOVES = ['order', 'lift'] as const;
export type SuspensionMove = (typeof SUSPENSION_MOVES)[number];

const SUSPENSION: Readonly<Record<Suspension, Readonly<Partial<Record<SuspensionMove, Suspension>>>>> = {
  automatic: { lift: 'lifted' },
  none: { order: 'ordered' },
  ordered: { lift: 'lifted' },
  lifted: { order: 'ordered' },
};

type Moved<Status, Refusal> =
  | { readonly ok: true; readonly status: Status }
  | { readonly ok: false; readonly refusal: Refusal };

export function moveCorrection(
  from: CorrectionStatus,
  move: CorrectionMove,
): Moved<CorrectionStatus, 'correction-move-not-allowed'> {
  const status = CORRECTION[from][move];
  return status === undefined ? { ok: false, refusal: 'correction-move-not-allowed' } : { ok: true, status };
}

export function moveAppeal(from: AppealStatus, move: AppealMove): Moved<AppealStatus, 'appeal-move-not-allowed'> {
  const status = APPEAL[from][move];
  return status === undefined ? { ok: false, refusal: 'appeal-move-not-allowed' } : { ok: true, status };
}

/** Only while the appeal is pending: afterwards its outcome speaks. */
export function moveSuspension(
  status: AppealStatus,
  from: Suspension,
  move: SuspensionMove,
): Moved<Suspension, 'suspension-move-not-allowed'> {
  const to = status === 'pending' ? SUSPENSION[from][move] : undefined;
  return to === undefined ? { ok: false, refusal: 'suspension-move-not-allowed' } : { ok: true, status: to };
}
