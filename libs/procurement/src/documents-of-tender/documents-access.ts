import { defineActions } from '@kasvutori/platform';

export const TENDER_DOCUMENT_ACTIONS = defineActions({
  'tender-document:edit': ['procurement-officer'],
});
