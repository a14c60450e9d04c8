export const STEP_STATUSES = ['planned', 'under-way', 'done', 'dropped'] as const;
export type StepStatus = (typeof STEP_STATUSES)[number];
export const STEP_MOVES = ['start', 'finish', 'drop'] as const;
export type StepMove = (typeof STEP_MOVES)[number];

/** Who marks a step: the case worker any, an organisation and the client their own. */
export const STEP_MARKERS = ['case-worker', 'organisation', 'client'] as const;
export type StepMarker = (typeof STEP_MARKERS)[number];

type Moves = Readonly<Record<StepStatus, Partial<Record<StepMove, StepStatus>>>>;
/** One table for each who marks. Only the case worker drops, with a reason; a client just says that it is done. What is over stays as it ended. */
const MOVES: Readonly<Record<StepMarker, Moves>> = {
  'case-worker': {
    planned: { start: 'under-way', drop: 'dropped' },
    'under-way': { finish: 'done', drop: 'dropped' },
    done: {},
    dropped: {},
  },
  organisation: { planned: { start: 'under-way' }, 'under-way': { finish: 'done' }, done: {}, dropped: {} },
  client: { planned: { finish: 'done' }, 'under-way': { finish: 'done' }, done: {}, dropped: {} },
};

/** Where the move leads; undefined when it cannot be made. */
export const moveStep = (
  from: StepStatus,
  move: StepMove,
  marker: StepMarker = 'case-worker',
): StepStatus | undefined => MOVES[marker][from][move];

/** A step that somebody still has to do. */
export const isOpenStep = (status: StepStatus): boolean => moveStep(status, 'drop') !== undefined;
