import type { OfferStatus } from '../catalogue/offer.entity.js';
import type { ChoiceStatus } from '../choice/choice-lifecycle.js';
import type { VoucherStatus } from '../grants/voucher-lifecycle.js';

export const NEXT_STEPS = [
  'confirm-event',
  'choose',
  'provider-suspended',
  'provider-ended',
  'wait-provider',
  'meet-provider',
  'wait-grant',
  'assessment',
  'talk',
] as const;
export type NextStepCode = (typeof NEXT_STEPS)[number];

/** What happens next and who acts; there is always one. */
export interface NextStep {
  readonly code: NextStepCode;
  readonly who: 'client' | 'provider' | 'case-worker';
  readonly voucherId: string | null;
  readonly eventId: string | null;
}

export interface Situation {
  readonly assessed: boolean;
  readonly vouchers: readonly {
    readonly id: string;
    readonly status: VoucherStatus;
    readonly choiceStatus: ChoiceStatus | null;
    readonly offerStatus?: OfferStatus | null;
  }[];
  readonly waitingEvents: readonly { readonly id: string; readonly voucherId: string }[];
}

const step = (code: NextStepCode, who: NextStep['who'], ids: Partial<NextStep> = {}): NextStep => ({
  code,
  who,
  voucherId: null,
  eventId: null,
  ...ids,
});

/** What the client can do comes before what others do; a client with nothing under way talks with the case worker. */
export function nextStep({ assessed, vouchers, waitingEvents }: Situation): NextStep {
  const [event] = waitingEvents;
  if (event !== undefined) return step('confirm-event', 'client', { voucherId: event.voucherId, eventId: event.id });
  const open = vouchers.filter(({ status }) => status === 'granted' || status === 'chosen' || status === 'in-use');
  const withChoice = (status: ChoiceStatus | null) => open.find(({ choiceStatus }) => choiceStatus === status);
  const [unchosen, proposed, accepted] = [withChoice(null), withChoice('proposed'), withChoice('accepted')];
  if (unchosen !== undefined) return step('choose', 'client', { voucherId: unchosen.id });
  for (const standing of ['ended', 'suspended'] as const) {
    const stopped = open.find(({ offerStatus }) => offerStatus === standing);
    if (stopped !== undefined) return step(`provider-${standing}`, 'client', { voucherId: stopped.id });
  }
  if (proposed !== undefined) return step('wait-provider', 'provider', { voucherId: proposed.id });
  if (accepted !== undefined) return step('meet-provider', 'client', { voucherId: accepted.id });
  if (!assessed) return step('assessment', 'case-worker');
  return vouchers.length === 0 ? step('wait-grant', 'case-worker') : step('talk', 'case-worker');
}
