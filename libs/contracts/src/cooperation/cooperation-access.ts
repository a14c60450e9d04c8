import { defineActions, defineConditions } from '@kasvutori/platform';

export const COOPERATION_ACTIONS = defineActions({
  'cooperation:read': [
    'contract-manager',
    'procurement-officer',
    'case-worker',
    'finance-preparer',
    'finance-approver',
    'auditor',
  ],
  'cooperation:write': ['contract-manager'],
  'cooperation:propose': ['contract-manager'],
  'cooperation:accept': ['contract-manager'],
  'cooperation:return': ['contract-manager'],
  'cooperation:cancel': ['contract-manager'],
  'cooperation:terminate': ['contract-manager'],
  'cooperation:renew': ['contract-manager'],
  'cooperation:divide': ['contract-manager', 'finance-preparer'],
});

defineConditions({
  'cooperation:accept': ['party-accepts-itself'],
});
