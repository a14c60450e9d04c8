import { defineActions } from '@kasvutori/platform';

export const CONSORTIUM_ACTIONS = defineActions({
  'consortium:lead': ['provider-manager', 'provider-bidder'],
  // Joining binds the company: its manager or the one who bids for it.
  'consortium:answer': ['provider-manager', 'provider-bidder'],
  'consortium:read-own': ['provider-manager', 'provider-bidder'],
});
