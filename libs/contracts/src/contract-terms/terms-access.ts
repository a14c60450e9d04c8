import { defineActions } from '@kasvutori/platform';

export const TERMS_ACTIONS = defineActions({
  'contract-option:decide': ['contract-manager'],
  'contract-assurance:note': ['contract-manager'],
  'contract-assurance:upload': ['contract-manager', 'provider-manager'],
});
