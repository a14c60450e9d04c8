import { defineActions } from '@kasvutori/platform';

export const FACTS_ACTIONS = defineActions({
  'participation:read': [
    'provider-manager',
    'provider-staff',
    'contract-manager',
    'case-worker',
    'finance-preparer',
    'finance-approver',
    'auditor',
  ],
  'employment:record': ['provider-manager', 'provider-staff'],
  'fact:correct': ['provider-manager', 'provider-staff', 'contract-manager'],
});
