import { defineActions, defineConditions } from '@kasvutori/platform';

export const BANK_ACTIONS = defineActions({
  'bank-file:read': ['finance-preparer', 'finance-approver', 'auditor'],
  'bank-file:import': ['finance-preparer', 'finance-approver'],
  /** The same who may send a run. */
  'bank-file:deliver-again': ['finance-preparer', 'finance-approver'],
  'bank-row:resolve': ['finance-preparer', 'finance-approver'],
});

defineConditions({
  'bank-row:resolve': ['bank-row-account-keeper'],
});
