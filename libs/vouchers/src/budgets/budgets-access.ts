import { defineActions } from '@kasvutori/platform';

export const BUDGET_ACTIONS = defineActions({
  'budget:read': ['case-worker', 'contract-manager', 'finance-preparer', 'finance-approver', 'auditor'],
  'budget:create': ['finance-approver'],
  'budget:raise': ['finance-approver'],
});
