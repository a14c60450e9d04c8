import { defineActions } from '../access/actions.js';

export const AUDIT_ACTIONS = defineActions({
  'audit:read': ['auditor'],
});
