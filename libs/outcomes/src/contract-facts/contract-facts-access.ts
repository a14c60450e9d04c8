import { defineActions } from '@kasvutori/platform';

export const CONTRACT_FACTS_ACTIONS = defineActions({
  'contract-fact:read': [
    'provider-manager',
    'provider-staff',
    'contract-manager',
    'finance-preparer',
    'finance-approver',
    'auditor',
  ],
  'contract-fact:record': ['provider-manager', 'contract-manager'],
});
