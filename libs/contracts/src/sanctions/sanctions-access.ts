import { defineActions } from '@kasvutori/platform';

export const SANCTION_ACTIONS = defineActions({
  'sanction:propose': ['contract-manager'],
  'sanction:approve': ['contract-manager', 'procurement-approver'],
  'sanction:reject': ['contract-manager', 'procurement-approver'],
});
