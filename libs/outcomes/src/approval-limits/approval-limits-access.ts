import { defineActions } from '@kasvutori/platform';

export const APPROVAL_LIMIT_ACTIONS = defineActions({
  'approval-limit:read': ['finance-preparer', 'finance-approver', 'auditor'],
  'approval-limit:keep': ['finance-approver'],
});
