import { defineActions } from '@kasvutori/platform';

export const LEDGER_ACTIONS = defineActions({
  'ledger:read': ['auditor', 'finance-preparer', 'finance-approver'],
});
