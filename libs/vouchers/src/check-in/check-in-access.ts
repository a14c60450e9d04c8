import { defineActions } from '@kasvutori/platform';

export const CHECK_IN_ACTIONS = defineActions({
  'check-in:show-code': ['client'],
  'check-in:enter-code': ['provider-manager', 'provider-staff'],
});
