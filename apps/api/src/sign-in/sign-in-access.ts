import { defineActions, defineMandated, ROLES } from '@kasvutori/platform';

export const SIGN_IN_ACTIONS = defineActions({
  /** Language and acting organisation: everyone's own. */
  'session:change': ROLES,
});

/** Exists in demo and test only, where everyone who has signed in may move time forward. */
export const SANDBOX_ACTIONS = defineActions({
  'sandbox:move-clock': ROLES,
});

// Whoever acts for a client goes back to their own matters, and reads in their own language.
defineMandated({ 'session:change': 'view', 'sandbox:move-clock': 'view' });
