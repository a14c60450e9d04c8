import { defineActions } from '@kasvutori/platform';

export const APPEAL_ACTIONS = defineActions({
  // A case worker files what has come on paper.
  'appeal:file': ['client', 'case-worker'],
  'appeal:withdraw': ['client'],
  'appeal:list': ['case-worker', 'contract-manager', 'auditor'],
  'appeal:read': ['case-worker', 'contract-manager', 'auditor', 'client'],
  'appeal:prepare': ['case-worker', 'contract-manager'],
  'appeal:stay': ['case-worker', 'contract-manager'],
  'appeal:decide': ['case-worker', 'contract-manager'],
  'appeal:record-court': ['case-worker', 'contract-manager'],
});
