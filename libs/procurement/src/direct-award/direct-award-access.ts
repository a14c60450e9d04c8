import { defineActions, defineConditions } from '@kasvutori/platform';

export const DIRECT_AWARD_ACTIONS = defineActions({
  'direct-award:read': ['procurement-officer', 'procurement-approver', 'contract-manager', 'auditor'],
  'direct-award:edit': ['procurement-officer'],
  'direct-award:submit': ['procurement-officer'],
  'direct-award:return': ['procurement-officer', 'procurement-approver'],
  'direct-award:approve': ['procurement-approver'],
  'direct-award:cancel': ['procurement-officer', 'procurement-approver'],
});

defineConditions({
  'direct-award:submit': ['direct-award-own-company'],
  'direct-award:approve': ['direct-award-own-approval', 'direct-award-own-company'],
});
