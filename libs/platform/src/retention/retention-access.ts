import { defineActions } from '../access/actions.js';

export const RETENTION_ACTIONS = defineActions({
  'retention:read': ['auditor', 'operator'],
});
