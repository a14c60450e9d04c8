import { defineActions } from '@kasvutori/platform';

export const FEEDBACK_ACTIONS = defineActions({
  'feedback:give': ['client'],
  'feedback:read': ['client', 'case-worker', 'auditor'],
  'feedback:list': ['provider-manager', 'provider-staff'],
  'feedback:follow': ['case-worker'],
  // A case worker records what the client has told: on the phone or at the desk.
  'complaint:file': ['client', 'case-worker'],
  'complaint:read': ['case-worker'],
  'complaint:reply': ['case-worker'],
  'complaint:forward': ['case-worker'],
});
