import { defineActions } from '@kasvutori/platform';

export const PRINT_ACTIONS = defineActions({
  'print:list': ['case-worker', 'contract-manager', 'auditor'],
  'print:work': ['case-worker', 'contract-manager'],
});
