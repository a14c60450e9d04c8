import { defineActions } from '@kasvutori/platform';

/** The contract manager, who keeps the services, keeps what vouchers for them are worth; somebody else publishes it. */
export const VALUE_RULE_ACTIONS = defineActions({
  'value-rule:read': ['contract-manager', 'finance-approver', 'finance-preparer', 'case-worker', 'auditor'],
  'value-rule:edit': ['contract-manager'],
  'value-rule:publish': ['contract-manager', 'finance-approver'],
});
