import { defineActions } from '@kasvutori/platform';

/** Of the buyer's own people: what a tender is expected to cost is no provider's to know. */
export const SIMULATION_ACTIONS = defineActions({
  'simulation:read': [
    'procurement-officer',
    'procurement-approver',
    'contract-manager',
    'finance-preparer',
    'finance-approver',
    'auditor',
  ],
  'simulation:run': ['procurement-officer', 'contract-manager', 'finance-preparer'],
  'simulation:attach': ['procurement-officer'],
});
