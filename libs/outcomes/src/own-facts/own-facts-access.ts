import { defineActions, defineMandated } from '@kasvutori/platform';

export const OWN_FACTS_ACTIONS = defineActions({
  'own-fact:read': ['client'],
  'own-fact:answer': ['client'],
});

/** Whoever may confirm visits for a client may say this, too. */
defineMandated({ 'own-fact:read': 'view', 'own-fact:answer': 'events' });
