import { defineActions } from '@kasvutori/platform';

export const REMEDY_ACTIONS = defineActions({
  'remedy:read': ['procurement-officer', 'procurement-approver', 'contract-manager', 'auditor'],
  'remedy:read-own': ['provider-manager', 'provider-bidder'],
  'correction:file': ['provider-manager', 'provider-bidder'],
  'correction:record': ['procurement-officer', 'procurement-approver'],
  'remedy-document:add': ['procurement-officer', 'procurement-approver'],
  'remedy-document:add-own': ['provider-manager', 'provider-bidder'],
  'remedy-document:read': [
    'procurement-officer',
    'procurement-approver',
    'contract-manager',
    'auditor',
    'provider-manager',
    'provider-bidder',
  ],
  'correction:withdraw': ['provider-manager', 'provider-bidder'],
  'correction:answer': ['procurement-approver'],
  'appeal:record': ['procurement-officer', 'procurement-approver'],
  'appeal:settle': ['procurement-officer', 'procurement-approver'],
  'appeal:suspend': ['procurement-officer', 'procurement-approver'],
});
