import { defineActions, defineConditions } from '@kasvutori/platform';

const OFFICERS = ['contract-manager', 'procurement-officer'] as const;
const APPLICANTS = ['provider-manager', 'provider-bidder'] as const;

export const RULEBOOK_ACTIONS = defineActions({
  'rulebook:read': [...OFFICERS, 'procurement-approver', 'case-worker', 'auditor'],
  'rulebook:write': [...OFFICERS],
  'rulebook:publish': ['contract-manager', 'procurement-approver'],
  'rulebook-approval:read': [
    ...OFFICERS,
    'procurement-approver',
    'case-worker',
    'auditor',
    ...APPLICANTS,
    'provider-staff',
  ],
  'rulebook-approval:check': [...OFFICERS],
  'rulebook-approval:ask-more': [...OFFICERS],
  'rulebook-approval:approve': [...OFFICERS],
  'rulebook-approval:refuse': [...OFFICERS],
  'rulebook-approval:suspend': [...OFFICERS],
  'rulebook-approval:resume': [...OFFICERS],
  'rulebook-approval:remove': [...OFFICERS],
  'rulebook-approval:apply': [...APPLICANTS],
  'rulebook-approval:save': [...APPLICANTS],
  'rulebook-approval:send': [...APPLICANTS],
  'rulebook-approval:withdraw': [...APPLICANTS],
  'rulebook-approval:accept': ['provider-manager'],
  'rulebook-approval:price': ['provider-manager'],
  'rulebook-approval:leave': ['provider-manager'],
});

defineConditions({
  'rulebook-approval:accept': ['sign-in-not-fresh'],
  'rulebook:publish': ['rulebook-own-publication'],
});
