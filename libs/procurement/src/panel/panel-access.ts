import { defineActions } from '@kasvutori/platform';

export const PANEL_ACTIONS = defineActions({
  'panel:appoint': ['procurement-officer', 'procurement-approver'],
  'panel:declare': ['procurement-officer', 'procurement-approver'],
  'panel:agree': ['procurement-officer', 'procurement-approver'],
  'panel:open-consensus': ['procurement-officer', 'procurement-approver'],
  'panel:read': ['procurement-officer', 'procurement-approver', 'contract-manager', 'auditor'],
});
