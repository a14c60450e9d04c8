import { defineActions, ROLES } from '@kasvutori/platform';

export const SIGN_IN_ACTIONS = defineActions({
  /** Language and acting organisation: everyone's own. */
  'session:change': ROLES,
});

/** Exists in demo and test only, where everyone who has signed in may move time forward. */
export const SANDBOX_ACTIONS = defineActions({
  'sandbox:move-clock': ROLES,
});
