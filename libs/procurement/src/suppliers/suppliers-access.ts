import { defineActions } from '@kasvutori/platform';

export const SUPPLIER_ACTIONS = defineActions({
  'supplier:read-own': ['provider-manager', 'provider-bidder', 'provider-staff'],
  'supplier:edit': ['provider-manager'],
  /** Someone who acts for themselves brings a company in. */
  'supplier:register': ['client'],
});
