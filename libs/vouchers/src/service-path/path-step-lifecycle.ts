export const STEP_STATUSES = ['planned', 'under-way', 'done', 'dropped'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];
export const STEP_MOVES = ['start', 'finish', 'drop'] as const;
export type StepMove = (typeof STEP_MOVES)[number];

/** A step is dropped with a reason only; what is over stays as it ended. */
const MOVES: Readonly<Record<StepStatus, Partial<Record<StepMove, StepStatus>>>> = {
  planned: { start: 'under-way', drop: 'dropped' },
  'under-way': { finish: 'done', drop: 'dropped' },
  done: {},
  dropped: {},
};

/** Where the move leads; undefined when it cannot be made. */
export const moveStep = (from: StepStatus, move: StepMove): StepStatus | undefined => MOVES[from][move];

/** A step that somebody still has to do. */
export const isOpenStep = (status: StepStatus): boolean => moveStep(status, 'drop') !== undefined;
