import { defineActions } from '@kasvutori/platform';

export const AWARD_ACTIONS = defineActions({
  'award:decide': ['procurement-approver'],
  'award:reopen': ['procurement-approver'],
  'award:withdraw': ['procurement-approver'],
  'award:conclude': ['procurement-approver', 'procurement-officer'],
  'award:list': ['procurement-officer', 'procurement-approver', 'contract-manager', 'auditor'],
  'award:read': [
    'procurement-officer',
    'procurement-approver',
    'contract-manager',
    'auditor',
    'provider-manager',
    'provider-bidder',
  ],
});
