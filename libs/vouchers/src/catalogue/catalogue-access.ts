import { defineActions } from '@kasvutori/platform';

export const CATALOGUE_ACTIONS = defineActions({
  'service:edit': ['contract-manager', 'finance-approver'],
  'service:list': ['case-worker', 'contract-manager', 'finance-preparer', 'finance-approver', 'auditor'],
  'offer:list': ['provider-manager', 'provider-staff'],
  'offer:edit': ['provider-manager'],
  'offer:show-picture': ['provider-manager'],
  'offer:remove-picture': ['provider-manager'],
});
