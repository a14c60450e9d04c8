import type { components } from '../api/schema.js';

type Schemas = components['schemas'];
export type FollowUp = Schemas['FollowUpDetail'];
export type FollowUpRow = Schemas['FollowUpRow'];
export type Indicator = Schemas['IndicatorView'];
export type QualityPay = Schemas['QualityPayTerms'];
export type IndicatorInput = Schemas['IndicatorInput'];
