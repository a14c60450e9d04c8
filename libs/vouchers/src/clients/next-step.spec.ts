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
    ['after the assessment', { assessed: true }, 'wait-grant', 'case-worker'],
    ['with a new voucher', { assessed: true, vouchers: [voucher('granted')] }, 'choose', 'client'],
    ['between providers', { assessed: true, vouchers: [voucher('in-use')] }, 'choose', 'client'],
    ['after choosing', { assessed: true, vouchers: [voucher('chosen', 'proposed')] }, 'wait-provider', 'provider'],
    ['when accepted', { assessed: true, vouchers: [voucher('in-use', 'accepted')] }, 'meet-provider', 'client'],
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
