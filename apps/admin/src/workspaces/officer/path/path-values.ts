import type { Path, PlannedStep, Step } from '../../../service-path/types.js';

export interface StepValues {
  id: string;
  sideBySide: boolean;
  goal: string;
  acts: PlannedStep['acts'] | '';
  sector: NonNullable<PlannedStep['sector']> | '';
  organisationId: string;
  organisationName: string;
  serviceId: string;
  service: string;
  plannedFrom: string;
  plannedTo: string;
  voucherId: string;
}
export interface PathValues {
  steps: StepValues[];
  reason: string;
}

export const EMPTY_STEP: StepValues = {
  ...{ id: '', sideBySide: false, goal: '', acts: '', sector: '', organisationId: '', organisationName: '' },
  ...{ serviceId: '', service: '', plannedFrom: '', plannedTo: '', voucherId: '' },
};

const isOpen = ({ status }: Step): boolean => status === 'planned' || status === 'under-way';

/** What is ahead on the path, as a form holds it. */
export function pathValues({ steps }: Pick<Path, 'steps'>): PathValues {
  const open = steps.filter(isOpen);
  return {
    reason: '',
    steps: open.map((step, index) => ({
      id: step.id,
      sideBySide: index > 0 && open[index - 1]?.stage === step.stage,
      goal: step.goal,
      acts: step.acts,
      sector: step.sector ?? '',
      organisationId: step.organisationId ?? '',
      // The name of a known organisation follows from its choice.
      organisationName: step.organisationId === null ? (step.organisationName ?? '') : '',
      serviceId: step.serviceId ?? '',
      service: step.service ?? '',
      plannedFrom: step.plannedFrom ?? '',
      plannedTo: step.plannedTo ?? '',
      voucherId: step.voucherId ?? '',
    })),
  };
}

/** What the API takes; an empty field is no answer. */
export function planOf({ steps, reason }: PathValues): { steps: PlannedStep[]; reason?: string } {
  return {
    ...(reason === '' ? {} : { reason }),
    steps: steps.map(({ id, sideBySide, goal, acts, ...rest }) => ({
      ...(id === '' ? {} : { id }),
      sideBySide,
      goal,
      // An empty choice is refused by its field before it gets here.
      acts: acts as PlannedStep['acts'],
      sector: rest.sector || null,
      organisationId: rest.organisationId || null,
      organisationName: rest.organisationName || null,
      serviceId: rest.serviceId || null,
      service: rest.service || null,
      plannedFrom: rest.plannedFrom || null,
      plannedTo: rest.plannedTo || null,
      voucherId: rest.voucherId || null,
    })),
  };
}

/** Open steps of the path that the form no longer holds: they are dropped with a reason. */
export const leftOut = ({ steps }: Pick<Path, 'steps'>, values: Pick<PathValues, 'steps'>): Step[] =>
  steps.filter((step) => isOpen(step) && !values.steps.some(({ id }) => id === step.id));
