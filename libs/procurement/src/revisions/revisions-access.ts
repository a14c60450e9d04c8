import { defineActions, defineConditions } from '@kasvutori/platform';

export const REVISION_ACTIONS = defineActions({
  'tender-revision:edit': ['procurement-officer'],
  'tender-revision:submit-for-approval': ['procurement-officer'],
  'tender-revision:return': ['procurement-officer', 'procurement-approver'],
  'tender-revision:approve-and-publish': ['procurement-approver'],
  'tender-revision:withdraw': ['procurement-officer'],
});

defineConditions({
  'tender-revision:approve-and-publish': ['revision-own-approval'],
});
