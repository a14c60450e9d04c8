import { defineActions, defineConditions } from '@kasvutori/platform';

export const TENDER_ACTIONS = defineActions({
  'tender:read': [
    'procurement-officer',
    'procurement-approver',
    'contract-manager',
    'finance-preparer',
    'finance-approver',
    'auditor',
  ],
  'tender:create': ['procurement-officer'],
  'tender:edit': ['procurement-officer'],
  'tender:submit-for-approval': ['procurement-officer'],
  'tender:return': ['procurement-officer', 'procurement-approver'],
  'tender:approve-and-publish': ['procurement-approver'],
  'tender:cancel': ['procurement-officer'],
  'tender:cancel-lot': ['procurement-officer'],
  'tender:read-as-provider': ['provider-manager', 'provider-bidder', 'provider-staff'],
});

defineConditions({
  'tender:approve-and-publish': ['tender-own-approval'],
});
