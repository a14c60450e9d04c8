import { defineActions, defineConditions } from '@kasvutori/platform';

const FINANCE = ['finance-preparer', 'finance-approver'] as const;

/** Whoever proposes, another person decides (budget-lifecycle.ts). */
export const BUDGET_ACTIONS = defineActions({
  'budget:read': ['case-worker', 'contract-manager', 'finance-preparer', 'finance-approver', 'auditor'],
  'budget:create': ['finance-approver'],
  'budget:raise': FINANCE,
  'budget:lower': FINANCE,
  'budget:transfer': FINANCE,
  'budget:freeze': FINANCE,
  'budget:unfreeze': FINANCE,
  'budget-proposal:confirm': ['finance-approver'],
  'budget-proposal:reject': ['finance-approver'],
  'budget-proposal:withdraw': FINANCE,
  'service-group:write': ['finance-approver', 'contract-manager'],
  'year-change:open': FINANCE,
  'year-change:close': FINANCE,
  'year-change:confirm': ['finance-approver'],
  'year-change:reject': ['finance-approver'],
  'year-change:withdraw': FINANCE,
});

defineConditions({
  'budget-proposal:confirm': ['proposal-second-person'],
  'budget-proposal:reject': ['proposal-second-person'],
  'budget-proposal:withdraw': ['proposal-not-yours'],
});
