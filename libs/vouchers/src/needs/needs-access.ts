import { defineActions } from '@kasvutori/platform';

export const NEEDS_ACTIONS = defineActions({
  'needs:assess': ['case-worker'],
});
