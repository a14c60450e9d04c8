import { defineActions } from '@kasvutori/platform';

/** Which side a person stands on decides, row by row, who answers and who accepts. */
export const DEVIATION_ACTIONS = defineActions({
  'deviation:read': [
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
  'deviation:report': [
    'contract-manager',
    'procurement-officer',
    'case-worker',
    'auditor',
    'provider-manager',
    'provider-staff',
  ],
  'deviation:answer': ['contract-manager', 'provider-manager'],
  'deviation:finish': ['contract-manager', 'provider-manager', 'provider-staff'],
  'deviation:accept': ['contract-manager', 'provider-manager'],
  'deviation:return': ['contract-manager', 'provider-manager'],
  'deviation:close': ['contract-manager', 'provider-manager'],
  'deviation:withdraw': ['contract-manager', 'provider-manager'],
  'complaint:read-own': ['client'],
});
