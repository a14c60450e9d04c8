import { defineActions } from '@kasvutori/platform';

export const CONSENT_ACTIONS = defineActions({
  'consent:give': ['client'],
  // What the client said, written down by the case worker and marked so.
  'consent:record': ['case-worker'],
  'needs:read-shared': ['provider-manager', 'provider-staff'],
});
