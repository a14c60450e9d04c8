import { defineActions } from '@kasvutori/platform';

export const FOLLOW_UP_ACTIONS = defineActions({
  'follow-up:read': [
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
  'indicator:set': ['contract-manager'],
});
