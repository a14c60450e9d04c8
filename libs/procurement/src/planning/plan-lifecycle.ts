/** A plan is written and then published; it is never taken back, its items change instead. */
export const PLAN_STATUSES = ['draft', 'published'] as const;
export type PlanStatus = (typeof PLAN_STATUSES)[number];

export const PLAN_ITEM_STATUSES = ['planned', 'in-preparation', 'tender-made', 'dropped'] as const;
export type PlanItemStatus = (typeof PLAN_ITEM_STATUSES)[number];

export const PLAN_ITEM_MOVES = ['prepare', 'start-tender', 'drop', 'resume', 'reopen'] as const;
export type PlanItemMove = (typeof PLAN_ITEM_MOVES)[number];

const PLAN_MOVES: Readonly<Record<PlanStatus, Readonly<Partial<Record<'publish', PlanStatus>>>>> = {
  draft: { publish: 'published' },
  published: {},
};

const ITEM_MOVES: Readonly<Record<PlanItemStatus, Readonly<Partial<Record<PlanItemMove, PlanItemStatus>>>>> = {
  planned: { prepare: 'in-preparation', 'start-tender': 'tender-made', drop: 'dropped' },
  'in-preparation': { 'start-tender': 'tender-made', drop: 'dropped' },
  'tender-made': { reopen: 'in-preparation' },
  dropped: { resume: 'planned' },
};

export type PlanRefusal =
  | 'plan-move-not-allowed'
  | 'plan-empty'
  | 'plan-item-fixed'
  | 'plan-item-tender-runs'
  | 'plan-item-incomplete'
  | 'prior-information-told';

/** Where the move leads, or undefined: anything not in the table is refused. */
export const planItemAfter = (from: PlanItemStatus, move: PlanItemMove): PlanItemStatus | undefined =>
  ITEM_MOVES[from][move];

export function planPublishRefusal(plan: { status: PlanStatus; itemCount: number }): PlanRefusal | undefined {
  if (PLAN_MOVES[plan.status].publish === undefined) return 'plan-move-not-allowed';
  return plan.itemCount === 0 ? 'plan-empty' : undefined;
}

/** `tenderCancelled`: the tender made of the item has been cancelled, so that the need is open again. */
export function planItemRefusal(
  item: { status: PlanItemStatus; tenderCancelled: boolean },
  move: PlanItemMove,
): PlanRefusal | undefined {
  if (planItemAfter(item.status, move) === undefined) return 'plan-move-not-allowed';
  return move === 'reopen' && !item.tenderCancelled ? 'plan-item-tender-runs' : undefined;
}

/** What has become a tender, or has been dropped, is no longer a plan. */
export const planItemEditRefusal = (status: PlanItemStatus): PlanRefusal | undefined =>
  status === 'planned' || status === 'in-preparation' ? undefined : 'plan-item-fixed';

/** Prior information says what, where and when; the same content is told once. */
export function priorInformationRefusal(item: {
  status: PlanItemStatus;
  complete: boolean;
  told: boolean;
}): PlanRefusal | undefined {
  const fixed = planItemEditRefusal(item.status);
  if (fixed !== undefined) return fixed;
  if (!item.complete) return 'plan-item-incomplete';
  return item.told ? 'prior-information-told' : undefined;
}
