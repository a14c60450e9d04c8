import { defineActions } from '@kasvutori/platform';

export const FEEDBACK_ACTIONS = defineActions({
  // A case worker writes down what a client without a device tells.
  'feedback:give': ['client', 'case-worker'],
  'feedback:read': ['client', 'case-worker', 'auditor'],
  'feedback:list': ['provider-manager', 'provider-staff'],
  'feedback:reply': ['provider-manager', 'provider-staff'],
  'feedback:moderate': ['case-worker', 'contract-manager'],
  'experience:read': [
    'case-worker',
    'contract-manager',
    'procurement-officer',
    'finance-preparer',
    'finance-approver',
    'auditor',
    'provider-manager',
    'provider-staff',
  ],
  // Who writes the findings of the market dialogue.
  'experience:quote': ['procurement-officer', 'case-worker'],
  'feedback:follow': ['case-worker'],
  // A case worker records what the client has told: on the phone or at the desk.
  'complaint:file': ['client', 'case-worker'],
  'complaint:read': ['case-worker'],
  'complaint:reply': ['case-worker'],
  'complaint:forward': ['case-worker'],
});
