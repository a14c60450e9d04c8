import { defineActions } from '@kasvutori/platform';

/** Nobody asks by a mandate: whose data it is decides of it. */
export const DATA_REQUEST_ACTIONS = defineActions({
  'data-request:make': ['client'],
  'data-request:list': ['case-worker', 'auditor'],
  'data-request:read': ['case-worker', 'auditor'],
  'data-request:grant': ['case-worker'],
  'data-request:refuse': ['case-worker'],
});
