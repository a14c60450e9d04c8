import { defineActions, defineConditions } from '@kasvutori/platform';

export const BIDDING_ACTIONS = defineActions({
  'bid:draft': ['provider-manager', 'provider-bidder'],
  'bid:submit': ['provider-manager', 'provider-bidder'],
  'bid:replace': ['provider-manager', 'provider-bidder'],
  'bid:withdraw': ['provider-manager', 'provider-bidder'],
  'bid:read-own': ['provider-manager', 'provider-bidder'],
  'opening:declare': ['procurement-officer', 'procurement-approver'],
  'opening:read': ['procurement-officer', 'procurement-approver', 'contract-manager', 'auditor'],
});

defineConditions({
  'bid:submit': ['procedure-not-invited'],
  'bid:replace': ['procedure-not-invited'],
});
