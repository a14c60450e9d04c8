import { defineActions } from '@kasvutori/platform';

const READERS = ['procurement-officer', 'procurement-approver', 'contract-manager', 'case-worker', 'auditor'] as const;
const OFFICER = ['procurement-officer'] as const;

export const PLANNING_ACTIONS = defineActions({
  'plan:read': READERS,
  'plan:create': OFFICER,
  'plan:edit': OFFICER,
  'plan:publish': ['procurement-officer', 'procurement-approver'],
  'plan-item:add': OFFICER,
  'plan-item:edit': OFFICER,
  'plan-item:prepare': OFFICER,
  'plan-item:drop': OFFICER,
  'plan-item:resume': OFFICER,
  'plan-item:reopen': OFFICER,
  'plan-item:start-tender': OFFICER,
  'plan-item:publish-prior-information': ['procurement-officer', 'procurement-approver'],
  'tender-basis:read': READERS,
  'tender-basis:edit': OFFICER,
});
