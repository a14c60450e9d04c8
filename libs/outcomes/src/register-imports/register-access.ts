import { defineActions } from '@kasvutori/platform';

export const REGISTER_ACTIONS = defineActions({
  'register-import:create': ['contract-manager', 'finance-preparer'],
  'register-import:read': ['contract-manager', 'finance-preparer', 'finance-approver', 'auditor'],
  'register-import:confirm': ['contract-manager', 'finance-preparer'],
});
