import { defineActions, defineConditions } from '@kasvutori/platform';

const APPLICANTS = ['provider-manager', 'provider-bidder'] as const;

export const REGISTER_ACTIONS = defineActions({
  'register:read': ['procurement-officer', 'procurement-approver', 'contract-manager', 'auditor'],
  'register:write': ['procurement-officer'],
  'register:publish': ['procurement-approver'],
  'register:close': ['procurement-officer'],
  'register:call-off': ['procurement-officer'],
  'register-member:extend': ['procurement-officer'],
  'register-member:accept': ['procurement-officer'],
  'register-member:decline': ['procurement-officer'],
  'register-member:suspend': ['procurement-officer'],
  'register-member:restore': ['procurement-officer'],
  'register-member:remove': ['procurement-officer'],
  'register:read-as-provider': [...APPLICANTS, 'provider-staff'],
  'register-member:join': [...APPLICANTS],
  'register-member:withdraw': [...APPLICANTS],
  'register-member:leave': [...APPLICANTS],
});

defineConditions({
  'register:publish': ['register-own-publication'],
});
