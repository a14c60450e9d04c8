import type { OfferStatus } from '../catalogue/offer.entity.js';
import type { ChoiceStatus } from '../choice/choice-lifecycle.js';
import type { NeedsRequestStatus } from '../needs-requests/needs-request-lifecycle.js';
import type { NextPathStep } from '../service-path/next-path-step.js';
import type { VoucherStatus } from '../grants/voucher-lifecycle.js';

export const NEXT_STEPS = [
  'confirm-event',
  'answer-needs',
  'choose',
  'proposed',
  'provider-suspended',
  'provider-ended',
  'wait-provider',
  'path-step',
  'tell-experience',
  'meet-provider',
  'wait-grant',
  'go-through',
  'assessment',
  'talk',
  'ended',
] as const;
export type NextStepCode = (typeof NEXT_STEPS)[number];

/** What happens next and who acts; there is always one. */
export interface NextStep {
  readonly code: NextStepCode;
  readonly who: 'client' | 'provider' | 'case-worker';
  readonly voucherId: string | null;
  readonly eventId: string | null;
  readonly requestId: string | null;
  /** The step of the service path that comes next, when that is what is shown. */
  readonly pathStep: NextPathStep | null;
}

export interface Situation {
  readonly assessed: boolean;
  /** The client has died: what is left is the case worker's. */
  readonly ended?: boolean;
  /** What the client is asked to answer at home, or has sent. */
  readonly needsRequest?: { readonly id: string; readonly status: NeedsRequestStatus } | undefined;
  readonly pathStep?: NextPathStep | undefined;
  readonly vouchers: readonly {
    readonly id: string;
    readonly status: VoucherStatus;
    readonly choiceStatus: ChoiceStatus | null;
    readonly offerStatus?: OfferStatus | null;
    /** Whom the published rule proposes, since nobody has been chosen in time. */
    readonly proposal?: { readonly offerId: string } | null;
  }[];
  /** What the client is asked of, the first one first. */
  readonly toAnswer?: readonly { readonly voucherId: string; readonly eventId: string | null }[];
  readonly waitingEvents: readonly { readonly id: string; readonly voucherId: string }[];
}

const step = (code: NextStepCode, who: NextStep['who'], ids: Partial<NextStep> = {}): NextStep => ({
  code,
  who,
  voucherId: null,
  eventId: null,
  requestId: null,
  pathStep: null,
  ...ids,
});

const ACTING = { client: 'client', 'case-worker': 'case-worker', organisation: 'provider' } as const;

/** What the client can do comes before what others do; a client with nothing under way talks with the case worker. */
export function nextStep({
  assessed,
  ended,
  needsRequest,
  pathStep,
  vouchers,
  toAnswer = [],
  waitingEvents,
}: Situation): NextStep {
  if (ended) return step('ended', 'case-worker');
  const [event] = waitingEvents;
  if (event !== undefined) return step('confirm-event', 'client', { voucherId: event.voucherId, eventId: event.id });
  if (needsRequest?.status === 'asked') return step('answer-needs', 'client', { requestId: needsRequest.id });
  const open = vouchers.filter(({ status }) => status === 'granted' || status === 'chosen' || status === 'in-use');
  const withChoice = (status: ChoiceStatus | null) => open.find(({ choiceStatus }) => choiceStatus === status);
  const [unchosen, proposed, accepted] = [withChoice(null), withChoice('proposed'), withChoice('accepted')];
  const offered = open.find(({ choiceStatus, proposal }) => choiceStatus === null && proposal);
  if (offered !== undefined) return step('proposed', 'client', { voucherId: offered.id });
  if (unchosen !== undefined) return step('choose', 'client', { voucherId: unchosen.id });
  for (const standing of ['ended', 'suspended'] as const) {
    const stopped = open.find(({ offerStatus }) => offerStatus === standing);
    if (stopped !== undefined) return step(`provider-${standing}`, 'client', { voucherId: stopped.id });
  }
  if (proposed !== undefined) return step('wait-provider', 'provider', { voucherId: proposed.id });
  if (pathStep !== undefined) return step('path-step', ACTING[pathStep.acts], { pathStep });
  const [asked] = toAnswer;
  if (asked !== undefined)
    return step('tell-experience', 'client', { voucherId: asked.voucherId, eventId: asked.eventId });
  if (accepted !== undefined) return step('meet-provider', 'client', { voucherId: accepted.id });
  if (needsRequest?.status === 'sent') return step('go-through', 'case-worker', { requestId: needsRequest.id });
  if (!assessed) return step('assessment', 'case-worker');
  return vouchers.length === 0 ? step('wait-grant', 'case-worker') : step('talk', 'case-worker');
}
