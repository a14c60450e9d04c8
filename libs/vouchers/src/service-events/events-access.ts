import { defineActions } from '@kasvutori/platform';

export const EVENT_ACTIONS = defineActions({
  'visit-terms:read': ['contract-manager', 'case-worker', 'auditor'],
  'visit-terms:set': ['contract-manager'],
  'service-event:record': ['provider-manager', 'provider-staff'],
  'service-event:list': ['provider-manager', 'provider-staff'],
  'service-event:read': [
    'provider-manager',
    'provider-staff',
    'client',
    'case-worker',
    'finance-preparer',
    'finance-approver',
    'auditor',
  ],
  'service-event:withdraw': ['provider-manager', 'provider-staff'],
  'service-event:approve': ['client', 'case-worker'],
  'service-event:reject': ['client', 'case-worker'],
  'service-event:reverse': ['provider-manager', 'provider-staff', 'case-worker'],
});
