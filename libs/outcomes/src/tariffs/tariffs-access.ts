import { defineActions, defineConditions } from '@kasvutori/platform';

/** Who knows the contract or the money writes what is paid for; who answers for either publishes what another has written. */
export const TARIFF_ACTIONS = defineActions({
  'tariff:read': [
    'contract-manager',
    'procurement-officer',
    'finance-preparer',
    'finance-approver',
    'auditor',
    'provider-manager',
    'provider-staff',
  ],
  'tariff-draft:read': ['contract-manager', 'finance-preparer', 'finance-approver', 'auditor'],
  'tariff-draft:begin': ['contract-manager', 'finance-preparer'],
  'tariff-draft:edit': ['contract-manager', 'finance-preparer'],
  'tariff-draft:discard': ['contract-manager', 'finance-preparer'],
  'tariff-draft:publish': ['contract-manager', 'finance-approver'],
});

defineConditions({
  'tariff-draft:publish': ['tariff-second-person'],
});
