import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type TariffVersion = Schemas['TariffDetail'];
export type TariffItem = Schemas['TariffView'];
export type TariffDraft = Schemas['TariffDraftDetail'];
export type TariffDesk = Schemas['TariffDesk'];
export type Flaw = Schemas['TariffFlawView'];
export type CaseResult = Schemas['CaseResultView'];
export type CaseLine = Schemas['CaseLineView'];
export type TariffCase = Schemas['TariffCaseInput'];

/** Where the pages stand. */
export interface InWorkspace {
  readonly base: '/officer' | '/finance' | '/provider';
}

/** Part of a tariff as JSON. A draft may hold anything, so nothing is taken for granted. */
export type Loose = Readonly<Record<string, unknown>>;

const isLoose = (value: unknown): value is Loose =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const partOf = (value: unknown): Loose => (isLoose(value) ? value : {});
export const listOf = (value: unknown): readonly Loose[] => (Array.isArray(value) ? value.filter(isLoose) : []);
export const wordsOf = (value: unknown): string =>
  typeof value === 'string' ? value : typeof value === 'number' ? String(value) : '';
