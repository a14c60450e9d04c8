import { defineActions } from '../access/actions.js';
import { ROLES } from '../access/actor.js';

export const MEMBER_ACTIONS = defineActions({
  'member:read': [
    'provider-manager',
    'provider-bidder',
    'provider-staff',
    'people-manager',
    // Whoever watches over an authority sees who has which rights in it.
    'auditor',
    'operator',
  ],
  'member:invite': ['provider-manager', 'people-manager'],
  'member:change': ['provider-manager', 'people-manager'],
  'member:remove': ['provider-manager', 'people-manager'],
  'member:end-sessions': ['provider-manager', 'people-manager'],
  /** The link is the right; the rest is who has signed in. */
  'invitation:accept': ROLES,
});
