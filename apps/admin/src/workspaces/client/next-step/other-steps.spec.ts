import { expect, it } from '@jest/globals';
import { otherSteps } from './other-steps.js';

const voucher = (id: string, action: string, allowed = true) => ({
  id,
  serviceKind: 'job-coaching' as const,
  permittedActions: [{ action, allowed }],
});
const events = (...ids: string[]) => ids.map((id) => ({ id })) as Parameters<typeof otherSteps>[0]['eventsToConfirm'];
const step = (code: 'choose' | 'confirm-event', ids: { voucherId?: string; eventId?: string }) => ({
  code,
  who: 'client' as const,
  voucherId: null,
  eventId: null,
  requestId: null,
  pathStep: null,
  ...ids,
});

it('leaves out the voucher and the event that the first step is about', () => {
  const other = otherSteps({
    nextStep: step('confirm-event', { eventId: 'e1' }),
    vouchers: [voucher('v1', 'choice:choose'), voucher('v2', 'choice:change'), voucher('v3', 'choice:choose', false)],
    eventsToConfirm: events('e1', 'e2', 'e3'),
    needsRequest: { id: 'r1', status: 'asked', askedAt: '2026-11-22T08:00:00Z', sentAt: null },
  });
  expect(other.toChoose.map(({ id }) => id)).toEqual(['v1']);
  expect(other.toConfirm).toBe(2);
  expect(other.toAnswer).toBe('r1');
});

it('is empty when the first step is all there is', () => {
  expect(
    otherSteps({
      nextStep: step('choose', { voucherId: 'v1' }),
      vouchers: [voucher('v1', 'choice:choose')],
      eventsToConfirm: [],
      needsRequest: null,
    }),
  ).toEqual({ toChoose: [], toConfirm: 0, toAnswer: undefined, toTell: [] });
});
