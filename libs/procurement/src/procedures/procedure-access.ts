import { defineActions, defineConditions } from '@kasvutori/platform';

const PROVIDER_BIDS = ['provider-manager', 'provider-bidder'] as const;
const READERS = ['procurement-officer', 'procurement-approver', 'contract-manager', 'auditor'] as const;

export const PROCEDURE_ACTIONS = defineActions({
  'procedure:read': [...READERS],
  'procedure:plan': ['procurement-officer'],
  'procedure:decide-request': ['procurement-officer'],
  'procedure:invite': ['procurement-officer'],
  'procedure:open-round': ['procurement-officer'],
  'procedure:unseal-answers': ['procurement-officer'],
  'procedure:record-round': ['procurement-officer'],
  'procedure:reduce': ['procurement-officer'],
  'procedure:call-for-bids': ['procurement-officer'],
  'procedure:call-off': ['procurement-officer'],
  'procedure:start-development': ['procurement-officer'],
  'procedure:end-development': ['procurement-approver'],
  'procedure:read-as-provider': [...PROVIDER_BIDS, 'provider-staff'],
  'procedure:request': [...PROVIDER_BIDS],
  'procedure:withdraw-request': [...PROVIDER_BIDS],
  'procedure:answer-round': [...PROVIDER_BIDS],
});

defineConditions({
  'procedure:answer-round': ['procedure-not-invited', 'procedure-role-not-allowed', 'round-file-is-the-buyers'],
  'procedure:end-development': ['development-own-decision'],
});
