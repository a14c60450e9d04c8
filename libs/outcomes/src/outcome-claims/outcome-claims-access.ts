import { defineActions } from '@kasvutori/platform';

export const OUTCOME_CLAIM_ACTIONS = defineActions({
  'outcome-claim:read': [
    'provider-manager',
    'provider-staff',
    'contract-manager',
    'finance-preparer',
    'finance-approver',
    'auditor',
  ],
  'outcome-claim:make': ['provider-manager', 'provider-staff'],
  'outcome-claim:decide': ['contract-manager'],
});
