import { defineActions } from '@kasvutori/platform';

export const CHOICE_ACTIONS = defineActions({
  // A case worker chooses only what the client has told them: on the phone or at the desk.
  'choice:compare': ['client', 'case-worker'],
  'choice:choose': ['client', 'case-worker'],
  'choice:change': ['client', 'case-worker'],
  'choice:list': ['provider-manager', 'provider-staff'],
  'choice:read': ['provider-manager', 'provider-staff'],
  'choice:accept': ['provider-manager', 'provider-staff'],
  'choice:decline': ['provider-manager', 'provider-staff'],
});
