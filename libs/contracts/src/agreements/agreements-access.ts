import { defineActions, defineConditions } from '@kasvutori/platform';

export const AGREEMENT_ACTIONS = defineActions({
  'contract:read': [
    'contract-manager',
    'procurement-officer',
    'procurement-approver',
    'case-worker',
    'finance-preparer',
    'finance-approver',
    'auditor',
    'provider-manager',
    'provider-bidder',
    'provider-staff',
  ],
  'contract:draft': ['contract-manager', 'procurement-officer'],
  'contract:edit': ['contract-manager'],
  'contract:recall': ['contract-manager'],
  'contract:send-to-signature': ['contract-manager'],
  'contract:sign': ['contract-manager', 'procurement-approver', 'provider-manager'],
  'contract:suspend': ['contract-manager'],
  'contract:resume': ['contract-manager'],
  'contract:terminate': ['contract-manager'],
  'contract:cancel': ['contract-manager'],
});

defineConditions({
  'contract:sign': ['sign-in-not-fresh'],
});
