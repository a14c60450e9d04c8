import { defineActions } from '@kasvutori/platform';

export const COVERAGE_ACTIONS = defineActions({
  'coverage:read': [
    'case-worker',
    'contract-manager',
    'procurement-officer',
    'finance-preparer',
    'finance-approver',
    'auditor',
  ],
});
