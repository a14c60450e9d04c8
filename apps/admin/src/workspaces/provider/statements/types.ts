import type { components } from '../../../api/schema.js';

export type StatementRow = components['schemas']['StatementSummary'];
export type Statement = components['schemas']['StatementDetail'];
export type MoneyComing = components['schemas']['MoneyComing'];
