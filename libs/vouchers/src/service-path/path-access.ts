import { defineActions, defineConditions } from '@kasvutori/platform';

export const PATH_ACTIONS = defineActions({
  'path:plan': ['case-worker'],
  'path:read': ['case-worker', 'auditor'],
  'path:read-own': ['client'],
  'path:mark-own': ['client'],
  // Other organisations' people, for the paths that clients share with them.
  'path:read-shared': ['case-worker', 'provider-manager', 'provider-staff'],
  'path:mark': ['case-worker', 'provider-manager', 'provider-staff'],
});

defineConditions({
  'path:mark': ['step-not-yours'],
  'path:mark-own': ['step-not-yours'],
});
