import { defineActions } from '@kasvutori/platform';

export const PAYEE_ACTIONS = defineActions({
  'payee:read': ['finance-preparer', 'finance-approver', 'auditor'],
  'payee:keep': ['finance-preparer', 'finance-approver'],
});
