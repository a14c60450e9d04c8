import { defineActions } from '@kasvutori/platform';

export const INDEX_POINTS_ACTIONS = defineActions({
  'index-point:read': ['contract-manager', 'finance-preparer', 'finance-approver', 'auditor'],
  'index-point:record': ['contract-manager', 'finance-preparer'],
});
