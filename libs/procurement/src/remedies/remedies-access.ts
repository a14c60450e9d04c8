import { defineActions } from '@kasvutori/platform';

export const REMEDY_ACTIONS = defineActions({
  'remedy:read': ['procurement-officer', 'procurement-approver', 'contract-manager', 'auditor'],
  'remedy:read-own': ['provider-manager', 'provider-bidder'],
  'correction:file': ['provider-manager', 'provider-bidder'],
  'correction:withdraw': ['provider-manager', 'provider-bidder'],
  'correction:answer': ['procurement-approver'],
  'appeal:record': ['procurement-officer', 'procurement-approver'],
  'appeal:settle': ['procurement-officer', 'procurement-approver'],
  'appeal:suspend': ['procurement-officer', 'procurement-approver'],
});
