import { defineActions } from '@kasvutori/platform';

export const TEMPLATE_ACTIONS = defineActions({
  'tender-template:edit': ['procurement-officer'],
});
