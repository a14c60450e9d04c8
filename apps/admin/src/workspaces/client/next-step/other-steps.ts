import type { Situation } from '../queries.js';

type Waiting = Pick<Situation, 'nextStep' | 'eventsToConfirm' | 'needsRequest'> &
  Partial<Pick<Situation, 'experienceToTell'>> & {
    vouchers: readonly Pick<Situation['vouchers'][number], 'id' | 'serviceKind' | 'permittedActions'>[];
  };

/** Where the client tells how a visit, or the service as a whole, was. */
export const experienceHref = ({ voucherId, eventId }: { voucherId: string; eventId: string | null }): string =>
  eventId === null ? `/client/vouchers/${voucherId}/feedback` : `/client/events/${eventId}/feedback`;

/** What the client may do besides the step that is shown first: vouchers without a provider, visits to confirm, questions. */
export function otherSteps({ nextStep, vouchers, eventsToConfirm, needsRequest, experienceToTell = [] }: Waiting) {
  const toChoose = vouchers.filter(
    ({ id, permittedActions }) =>
      !(nextStep.code === 'choose' && nextStep.voucherId === id) &&
      permittedActions.some(({ action, allowed }) => action === 'choice:choose' && allowed),
  );
  const toConfirm = eventsToConfirm.filter(({ id }) => id !== nextStep.eventId).length;
  const toAnswer = needsRequest?.status === 'asked' && nextStep.code !== 'answer-needs' ? needsRequest.id : undefined;
  const toTell = nextStep.code === 'tell-experience' ? experienceToTell.slice(1) : experienceToTell;
  return { toChoose, toConfirm, toAnswer, toTell };
}
