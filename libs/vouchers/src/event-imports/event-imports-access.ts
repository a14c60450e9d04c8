import { defineActions } from '@kasvutori/platform';

export const EVENT_IMPORT_ACTIONS = defineActions({
  'event-import:create': ['provider-manager', 'provider-staff'],
  'event-import:read': ['provider-manager', 'provider-staff'],
  'event-import:confirm': ['provider-manager', 'provider-staff'],
});
