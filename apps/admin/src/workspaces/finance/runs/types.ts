import type { components } from '../../../api/schema.js';

/** What the API says of payment runs and the bank's files, by its own names. */
type Schemas = components['schemas'];
export type RunRow = Schemas['RunSummary'];
export type Run = Schemas['RunDetail'];
export type RunStatus = Run['status'];
export type Settlement = Schemas['SettlementView'];
export type RunException = Schemas['ExceptionView'];
export type BankFile = Schemas['BankFileDetail'];
export type BankFileRow = Schemas['BankFileSummary'];
export type BankRow = Schemas['BankRowView'];
export type BankRowOutcome = BankRow['outcome'];
