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
  'fact:record': ['provider-manager', 'provider-staff', 'contract-manager'],
  'fact:attach': ['provider-manager', 'provider-staff'],
  'fact:verify': ['case-worker', 'contract-manager', 'finance-preparer'],
  'fact-conflict:read': [
    'provider-manager',
    'provider-staff',
    'contract-manager',
    'finance-preparer',
    'finance-approver',
    'auditor',
  ],
  'fact-conflict:decide': ['contract-manager'],
});
