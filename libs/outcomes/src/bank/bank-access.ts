import { defineActions, defineConditions } from '@kasvutori/platform';

export const BANK_ACTIONS = defineActions({
  'bank-file:read': ['finance-preparer', 'finance-approver', 'auditor'],
  'bank-file:import': ['finance-preparer', 'finance-approver'],
  'bank-row:resolve': ['finance-preparer', 'finance-approver'],
});

defineConditions({
  'bank-row:resolve': ['bank-row-account-keeper'],
});
