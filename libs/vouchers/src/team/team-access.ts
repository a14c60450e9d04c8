import { defineActions } from '@kasvutori/platform';

export const TEAM_ACTIONS = defineActions({
  // The manager sees how many clients each has, and whose case worker has gone; not who they are.
  'case-worker:list': ['case-worker', 'contract-manager', 'auditor'],
  'case-worker:hand-over-all': ['case-worker', 'contract-manager'],
  'client:take-over': ['case-worker'],
  'client:answer-hand-over': ['case-worker'],
  'team:edit': ['case-worker'],
});
