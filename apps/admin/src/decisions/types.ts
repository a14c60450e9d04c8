import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type Decision = Schemas['VoucherDecisionItem'];
export type Appeal = Schemas['VoucherAppealItem'];
export type AppealDetail = Schemas['VoucherAppealDetail'];
export type PrintLetter = Schemas['PrintLetter'];
export type PrintBatch = Schemas['PrintBatchItem'];
