import { defineActions } from '@kasvutori/platform';

const READERS = ['procurement-officer', 'procurement-approver', 'contract-manager', 'case-worker', 'auditor'] as const;
const OFFICER = ['procurement-officer'] as const;
const PROVIDER = ['provider-manager', 'provider-bidder'] as const;

export const DIALOGUE_ACTIONS = defineActions({
  'consultation:read': READERS,
  'consultation:create': OFFICER,
  'consultation:edit': OFFICER,
  'consultation:open': OFFICER,
  'consultation:extend': OFFICER,
  'consultation:close': OFFICER,
  'consultation:summarise': OFFICER,
  'consultation:read-as-provider': ['provider-manager', 'provider-bidder', 'provider-staff'],
  'consultation:answer': PROVIDER,
  'idea:read': READERS,
  'idea:discuss': OFFICER,
  'idea:take-up': OFFICER,
  'idea:decline': OFFICER,
  'idea:write-to-provider': OFFICER,
  'idea:read-own': ['provider-manager', 'provider-bidder', 'provider-staff'],
  'idea:send': PROVIDER,
  'idea:write-to-authority': PROVIDER,
  'finding:read': READERS,
  // Whoever meets clients may write down what they tell.
  'finding:write': ['procurement-officer', 'case-worker'],
});
