import { defineActions } from '@kasvutori/platform';

export const ANALYTICS_ACTIONS = defineActions({
  'outcome-analytics:read': [
    'contract-manager',
    'procurement-officer',
    'procurement-approver',
    'finance-preparer',
    'finance-approver',
    'auditor',
  ],
});
