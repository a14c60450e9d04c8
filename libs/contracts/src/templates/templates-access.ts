import { defineActions } from '@kasvutori/platform';

export const CONTRACT_TEMPLATE_ACTIONS = defineActions({
  'contract-template:read': ['contract-manager', 'procurement-officer', 'procurement-approver', 'auditor'],
  'contract-template:edit': ['contract-manager'],
  'contract-template:publish': ['contract-manager'],
});
