import { defineActions } from '@kasvutori/platform';

export const FALLBACK_ACTIONS = defineActions({
  'choice-rule:list': ['case-worker', 'contract-manager', 'finance-approver', 'auditor'],
  'choice-rule:set': ['contract-manager'],
});
