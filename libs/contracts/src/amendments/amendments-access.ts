import { defineActions, defineConditions } from '@kasvutori/platform';
import { AGREEMENT_ACTIONS } from '../agreements/agreements-access.js';

export const AMENDMENT_ACTIONS = defineActions({
  'amendment:read': AGREEMENT_ACTIONS['contract:read'],
  'amendment:write': ['contract-manager'],
  'amendment:send-to-signature': ['contract-manager'],
  'amendment:recall': ['contract-manager'],
  'amendment:cancel': ['contract-manager'],
  'amendment:sign': AGREEMENT_ACTIONS['contract:sign'],
  'amendment:publish-notice': ['contract-manager'],
});

defineConditions({
  'amendment:sign': ['sign-in-not-fresh'],
});
