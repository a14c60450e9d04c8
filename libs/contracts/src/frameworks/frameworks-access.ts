import { defineActions } from '@kasvutori/platform';

export const FRAMEWORK_ACTIONS = defineActions({
  'framework:read': [
    'contract-manager',
    'procurement-officer',
    'procurement-approver',
    'case-worker',
    'finance-preparer',
    'finance-approver',
    'auditor',
    'provider-manager',
    'provider-bidder',
    'provider-staff',
  ],
  'framework:tell-absence': ['provider-manager'],
  'call-off:order': ['contract-manager', 'procurement-officer'],
  'call-off:withdraw': ['contract-manager', 'procurement-officer'],
  'call-off:accept': ['provider-manager'],
  'call-off:decline': ['provider-manager'],
});
