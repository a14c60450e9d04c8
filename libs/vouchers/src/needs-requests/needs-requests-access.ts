import { defineActions } from '@kasvutori/platform';

export const NEEDS_REQUEST_ACTIONS = defineActions({
  'needs:ask': ['case-worker'],
  'needs:withdraw': ['case-worker'],
  'needs:read-answers': ['case-worker', 'auditor', 'client'],
  'needs:answer': ['client'],
  'needs:send': ['client'],
});
