import { defineActions } from '@kasvutori/platform';

export const VOUCHER_ACTIONS = defineActions({
  'voucher:grant': ['case-worker'],
  'voucher:propose': ['case-worker'],
  'voucher:withdraw': ['case-worker'],
  'voucher:refuse': ['case-worker'],
  'voucher:extend': ['case-worker'],
  'voucher:supplement': ['case-worker'],
  'voucher:list': ['case-worker', 'contract-manager', 'finance-preparer', 'finance-approver', 'auditor'],
  'voucher:read': ['case-worker', 'contract-manager', 'finance-preparer', 'finance-approver', 'auditor', 'client'],
  'voucher:revoke': ['case-worker'],
  'voucher:return': ['case-worker', 'client'],
  'decision-terms:read': ['contract-manager', 'case-worker', 'auditor'],
  'decision-terms:set': ['contract-manager'],
});
