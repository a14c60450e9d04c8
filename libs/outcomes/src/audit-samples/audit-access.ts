import { defineActions } from '@kasvutori/platform';

export const AUDIT_SAMPLE_ACTIONS = defineActions({
  'audit-sample:draw': ['contract-manager', 'finance-preparer'],
  'audit-sample:read': ['contract-manager', 'finance-preparer', 'finance-approver', 'auditor'],
  'audit-sample:find': ['contract-manager', 'finance-preparer'],
});
