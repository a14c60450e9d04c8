import { defineActions } from '@kasvutori/platform';

export const EVALUATION_ACTIONS = defineActions({
  'evaluation:score': ['procurement-officer', 'procurement-approver'],
  'evaluation:close-scoring': ['procurement-officer', 'procurement-approver'],
  'evaluation:exclude': ['procurement-officer', 'procurement-approver'],
  'evaluation:read': ['procurement-officer', 'procurement-approver', 'contract-manager', 'auditor'],
});
