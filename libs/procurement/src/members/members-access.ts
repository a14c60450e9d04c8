import { defineActions, ROLES } from '@kasvutori/platform';

export const MEMBER_ACTIONS = defineActions({
  'member:read': ['provider-manager', 'provider-bidder', 'provider-staff'],
  'member:invite': ['provider-manager'],
  'member:change': ['provider-manager'],
  'member:remove': ['provider-manager'],
  /** The link is the right; the rest is who has signed in. */
  'invitation:accept': ROLES,
});
