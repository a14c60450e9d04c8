import { describe, expect, it } from '@jest/globals';
import { nextStep, type Situation } from './next-step.js';

const voucher = (
  status: Situation['vouchers'][number]['status'],
  choiceStatus: Situation['vouchers'][number]['choiceStatus'] = null,
) => ({
  id: `v-${status}`,
  status,
  choiceStatus,
});

describe('the next step', () => {
  const nothing: Situation = { assessed: false, vouchers: [], waitingEvents: [] };

  it.each<[string, Partial<Situation>, string, string]>([
    ['of somebody new', {}, 'assessment', 'case-worker'],
    ['asked to answer at home', { needsRequest: { id: 'r', status: 'asked' } }, 'answer-needs', 'client'],
    ['after answering at home', { needsRequest: { id: 'r', status: 'sent' } }, 'go-through', 'case-worker'],
    [
      'with a voucher to choose with while asked',
      { assessed: true, needsRequest: { id: 'r', status: 'asked' }, vouchers: [voucher('granted')] },
      'answer-needs',
      'client',
    ],
    [
      'on a path, before the meetings that a voucher buys',
      {
        assessed: true,
        pathStep: { goal: 'Velkaneuvonta', acts: 'organisation', organisationName: 'Kaupunki' },
        vouchers: [voucher('in-use', 'accepted')],
      },
      'path-step',
      'provider',
    ],
    [
      'on a path, after what only the client can do',
      { pathStep: { goal: 'Kurssi', acts: 'client', organisationName: null }, vouchers: [voucher('granted')] },
      'choose',
      'client',
    ],
    ['after the assessment', { assessed: true }, 'wait-grant', 'case-worker'],
    ['with a new voucher', { assessed: true, vouchers: [voucher('granted')] }, 'choose', 'client'],
    ['between providers', { assessed: true, vouchers: [voucher('in-use')] }, 'choose', 'client'],
    ['after choosing', { assessed: true, vouchers: [voucher('chosen', 'proposed')] }, 'wait-provider', 'provider'],
    ['when accepted', { assessed: true, vouchers: [voucher('in-use', 'accepted')] }, 'meet-provider', 'client'],
    [
      'asked how a visit went',
      { assessed: true, vouchers: [voucher('in-use', 'accepted')], toAnswer: [{ voucherId: 'v', eventId: 'e' }] },
      'tell-experience',
      'client',
    ],
    ['when all is used', { assessed: true, vouchers: [voucher('used'), voucher('expired')] }, 'talk', 'case-worker'],
    [
      'with an event to confirm, whatever else there is',
      { assessed: true, vouchers: [voucher('granted')], waitingEvents: [{ id: 'e', voucherId: 'v' }] },
      'confirm-event',
      'client',
    ],
    [
      'at a provider whose contract stands still',
      { assessed: true, vouchers: [{ ...voucher('in-use', 'accepted'), offerStatus: 'suspended' }] },
      'provider-suspended',
      'client',
    ],
    [
      'at two providers of whom one is over',
      {
        assessed: true,
        vouchers: (['suspended', 'ended'] as const).map((offerStatus) => ({
          ...voucher('in-use', 'accepted'),
          offerStatus,
        })),
      },
      'provider-ended',
      'client',
    ],
    [
      'with one voucher to choose with and one under way',
      { assessed: true, vouchers: [voucher('in-use', 'accepted'), voucher('granted')] },
      'choose',
      'client',
    ],
  ])('%s', (_, situation, code, who) => {
    expect(nextStep({ ...nothing, ...situation })).toMatchObject({ code, who });
  });
});
