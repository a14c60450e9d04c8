import { defineActions } from '@kasvutori/platform';

export const CLARIFICATION_ACTIONS = defineActions({
  'question:ask': ['provider-manager', 'provider-bidder'],
  'question:read-own': ['provider-manager', 'provider-bidder', 'provider-staff'],
  'question:read': ['procurement-officer', 'procurement-approver', 'contract-manager', 'auditor'],
  'question:dismiss': ['procurement-officer', 'procurement-approver'],
  'clarification:draft': ['procurement-officer', 'procurement-approver'],
  'clarification:publish': ['procurement-officer', 'procurement-approver'],
  'clarification:correct': ['procurement-officer', 'procurement-approver'],
  'tender:follow': ['provider-manager', 'provider-bidder', 'provider-staff'],
});
