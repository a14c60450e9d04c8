import { defineActions } from '@kasvutori/platform';

export const SCREENING_ACTIONS = defineActions({
  'screening:check': ['procurement-officer', 'procurement-approver'],
  'screening:ask': ['procurement-officer', 'procurement-approver'],
  'screening:read': ['procurement-officer', 'procurement-approver', 'contract-manager', 'auditor'],
  'inquiry:answer': ['provider-manager', 'provider-bidder'],
  'inquiry:read': ['provider-manager', 'provider-bidder'],
});
