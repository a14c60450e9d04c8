import { defineActions } from '@kasvutori/platform';

export const APPOINTMENT_ACTIONS = defineActions({
  'calendar:read': ['provider-manager', 'provider-staff'],
  'calendar:set': ['provider-manager', 'provider-staff'],
  'appointment:book': ['client'],
  'appointment:read-own': ['client'],
  'appointment:move': ['client'],
  'appointment:cancel': ['client'],
  'appointment:call-off': ['provider-manager', 'provider-staff'],
  'appointment:list': ['provider-manager', 'provider-staff'],
});
