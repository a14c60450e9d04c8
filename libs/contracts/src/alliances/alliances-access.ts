import { defineActions, defineConditions } from '@kasvutori/platform';

const OFFICERS = ['contract-manager', 'procurement-officer', 'procurement-approver'] as const;
const PARTIES = ['provider-manager', 'provider-bidder', 'provider-staff'] as const;

/** Who sits in a group, and so may propose and vote there, is judged row by row. */
export const ALLIANCE_ACTIONS = defineActions({
  'alliance:read': [...OFFICERS, 'finance-preparer', 'finance-approver', 'auditor', ...PARTIES],
  'alliance:found': ['contract-manager'],
  'alliance:record': ['contract-manager'],
  'alliance:name-member': ['contract-manager', 'provider-manager'],
  'alliance:propose': [...OFFICERS, ...PARTIES],
  'alliance:vote': [...OFFICERS, ...PARTIES],
  'alliance:withdraw': [...OFFICERS, ...PARTIES],
  'alliance:write-minutes': [...OFFICERS, ...PARTIES],
  'cost-report:write': ['provider-manager', 'provider-staff'],
  'cost-report:review': ['contract-manager'],
});

defineConditions({
  'alliance:propose': ['alliance-not-member'],
  'alliance:vote': ['alliance-not-member'],
  'alliance:write-minutes': ['alliance-not-member'],
  'alliance:withdraw': ['proposal-not-yours'],
});
