import { defineActions } from '@kasvutori/platform';

export const REGIME_ACTIONS = defineActions({
  'regime:read': ['procurement-officer', 'procurement-approver', 'contract-manager', 'auditor'],
});
