import { defineActions } from '@kasvutori/platform';

export const STATEMENT_ACTIONS = defineActions({
  'statement:read': ['provider-manager', 'finance-preparer', 'finance-approver', 'auditor'],
  'money-coming:read': ['provider-manager', 'finance-preparer', 'finance-approver', 'auditor'],
});
