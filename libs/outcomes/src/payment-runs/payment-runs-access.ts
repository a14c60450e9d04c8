import { defineActions, defineConditions } from '@kasvutori/platform';

/** Whoever may read a contract may read what has been paid under it, run by run. */
const READERS_OF_CONTRACTS = [
  'contract-manager',
  'procurement-officer',
  'procurement-approver',
  'finance-preparer',
  'finance-approver',
  'auditor',
  'provider-manager',
  'provider-bidder',
  'provider-staff',
  'case-worker',
] as const;

export const PAYMENT_RUN_ACTIONS = defineActions({
  'payment-run:read': ['finance-preparer', 'finance-approver', 'auditor'],
  'payment-run:prepare': ['finance-preparer'],
  'payment-run:stop': ['finance-preparer', 'finance-approver'],
  'payment-run:resume': ['finance-preparer', 'finance-approver'],
  'payment-run:freeze': ['finance-preparer'],
  'payment-run:cancel': ['finance-preparer', 'finance-approver'],
  'payment-run:approve': ['finance-approver'],
  'payment-run:send': ['finance-preparer', 'finance-approver'],
  'contract-payment:read': READERS_OF_CONTRACTS,
  'payment-line:why': ['finance-preparer', 'finance-approver', 'auditor', 'provider-manager', 'provider-staff'],
});

defineConditions({
  'payment-run:approve': [
    'run-approver-prepared',
    'run-approver-keeps-account',
    'run-approver-approved',
    'run-approver-set-limit',
  ],
});
