import { defineActions } from '@kasvutori/platform';

export const PAYMENT_RUN_ACTIONS = defineActions({
  'payment-run:read': ['finance-preparer', 'finance-approver', 'auditor'],
  'payment-run:prepare': ['finance-preparer'],
  'payment-run:freeze': ['finance-preparer'],
  'payment-run:cancel': ['finance-preparer', 'finance-approver'],
  'payment-run:approve': ['finance-approver'],
  'payment-run:send': ['finance-preparer', 'finance-approver'],
  'payment-line:why': ['finance-preparer', 'finance-approver', 'auditor', 'provider-manager', 'provider-staff'],
});
