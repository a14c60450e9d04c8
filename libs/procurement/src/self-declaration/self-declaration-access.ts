import { defineActions } from '@kasvutori/platform';

export const SELF_DECLARATION_ACTIONS = defineActions({
  'declaration:read-own': ['provider-manager', 'provider-bidder', 'provider-staff'],
  'declaration:declare': ['provider-manager'],
  /** Who judges suitability, and who audits that. */
  'declaration:read': ['procurement-officer', 'procurement-approver', 'contract-manager', 'auditor'],
});
