import type { Situation } from '../queries.js';

type Waiting = Pick<Situation, 'nextStep' | 'eventsToConfirm' | 'needsRequest'> & {
  vouchers: readonly Pick<Situation['vouchers'][number], 'id' | 'serviceKind' | 'permittedActions'>[];
};

/** What the client may do besides the step that is shown first: vouchers without a provider, visits to confirm, questions. */
export function otherSteps({ nextStep, vouchers, eventsToConfirm, needsRequest }: Waiting) {
  const toChoose = vouchers.filter(
    ({ id, permittedActions }) =>
      !(nextStep.code === 'choose' && nextStep.voucherId === id) &&
      permittedActions.some(({ action, allowed }) => action === 'choice:choose' && allowed),
  );
  const toConfirm = eventsToConfirm.filter(({ id }) => id !== nextStep.eventId).length;
  const toAnswer = needsRequest?.status === 'asked' && nextStep.code !== 'answer-needs' ? needsRequest.id : undefined;
  return { toChoose, toConfirm, toAnswer };
}
