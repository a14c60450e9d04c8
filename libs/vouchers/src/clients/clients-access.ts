import { defineActions } from '@kasvutori/platform';

export const CLIENT_ACTIONS = defineActions({
  // An auditor reads everything and changes nothing; the client sees that reading too.
  'client:list': ['case-worker', 'auditor'],
  'client:read': ['case-worker', 'auditor'],
  'client:create': ['case-worker'],
  'client:edit': ['case-worker'],
  'client:hand-over': ['case-worker'],
  'client:record-death': ['case-worker'],
  'client:reveal-code': ['case-worker'],
  'client:read-own': ['client'],
  'client:edit-own': ['client'],
});
