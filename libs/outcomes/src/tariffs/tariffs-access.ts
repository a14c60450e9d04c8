import { defineActions } from '@kasvutori/platform';

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
});
