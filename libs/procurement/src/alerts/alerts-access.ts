import { defineActions } from '@kasvutori/platform';

export const ALERT_ACTIONS = defineActions({
  'alert:read': ['provider-manager', 'provider-bidder', 'provider-staff'],
  'saved-search:read': ['provider-manager', 'provider-bidder', 'provider-staff'],
  'saved-search:edit': ['provider-manager', 'provider-bidder'],
});
