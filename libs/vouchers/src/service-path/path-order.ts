import { isOpenStep, type StepStatus } from './path-step-lifecycle.js';

/** Steps as they are listed → their places; a step said to go beside the one before shares its stage. */
export function placesOf(steps: readonly { readonly sideBySide: boolean }[]): { stage: number; position: number }[] {
  let stage = 0;
  return steps.map(({ sideBySide }, index) => {
    if (index === 0 || !sideBySide) stage += 1;
    return { stage, position: index + 1 };
  });
}

/** What comes next on the path: of the steps under way the first, otherwise the first planned one. Takes them in order. */
export const nextOnPath = <S extends { readonly status: StepStatus }>(steps: readonly S[]): S | undefined =>
  steps.find(({ status }) => status === 'under-way') ?? steps.find(({ status }) => isOpenStep(status));
