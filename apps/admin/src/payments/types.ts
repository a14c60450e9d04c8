import type { components } from '../api/schema.js';

/** What the API says of payment lines and their reasons, by its own names. */
type Schemas = components['schemas'];
export type PaymentLine = Schemas['LineView'];
export type LineWhy = Schemas['WhyView'];
export type Reasons = Pick<LineWhy, 'sentence' | 'rows' | 'rules' | 'facts'>;
export type LinkedLine = Schemas['LinkedLine'];
export type PaymentStatus = NonNullable<Schemas['SettlementView']['paymentStatus']>;
