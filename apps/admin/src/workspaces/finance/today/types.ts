import type { components } from '../../../api/schema.js';

export type FinanceToday = components['schemas']['FinanceToday'];
export type RunWaiting = components['schemas']['RunWaiting'];
