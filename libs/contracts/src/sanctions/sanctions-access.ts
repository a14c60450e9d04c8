import { defineActions, defineConditions } from '@kasvutori/platform';

export const SANCTION_ACTIONS = defineActions({
  'sanction:propose': ['contract-manager'],
  'sanction:approve': ['contract-manager', 'procurement-approver'],
  'sanction:reject': ['contract-manager', 'procurement-approver'],
  'sanction:propose-take-back': ['contract-manager'],
  'sanction:take-back': ['contract-manager', 'procurement-approver'],
  'sanction:keep': ['contract-manager', 'procurement-approver'],
});

defineConditions({
  'sanction:approve': ['sanction-other-person'],
  'sanction:take-back': ['sanction-other-person'],
});
