import { defineActions, defineMandated, ROLES } from '@kasvutori/platform';

export const SIGN_IN_ACTIONS = defineActions({
  /** Language and acting organisation: everyone's own. */
  'session:change': ROLES,
  /** Where one is signed in, and ending it there: everyone's own. */
  'session:list': ROLES,
  'session:end': ROLES,
});

/** Exists in demo and test only, where everyone who has signed in may move time forward. */
export const SANDBOX_ACTIONS = defineActions({
  'sandbox:move-clock': ROLES,
});

// Whoever acts for a client goes back to their own matters, and reads in their own language.
defineMandated({
  'session:change': 'view',
  'session:list': 'view',
  'session:end': 'view',
  'sandbox:move-clock': 'view',
});
