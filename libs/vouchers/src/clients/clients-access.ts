import { defineActions } from '@kasvutori/platform';

export const CLIENT_ACTIONS = defineActions({
  'client:list': ['case-worker'],
  'client:read': ['case-worker'],
  'client:create': ['case-worker'],
  'client:edit': ['case-worker'],
  'client:hand-over': ['case-worker'],
  'client:reveal-code': ['case-worker'],
  'client:read-own': ['client'],
});
