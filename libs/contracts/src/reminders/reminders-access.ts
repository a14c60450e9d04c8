import { defineActions } from '@kasvutori/platform';

export const REMINDER_ACTIONS = defineActions({
  'contract:remind': ['contract-manager', 'provider-manager'],
  'reminder-rules:read': ['contract-manager', 'auditor'],
  'reminder-rules:set': ['contract-manager'],
});
