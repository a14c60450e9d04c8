import type { components } from '../api/schema.js';

/** What the API says of frameworks and their call-offs, by its own names. */
type Schemas = components['schemas'];
export type FrameworkRow = Schemas['FrameworkSummary'];
export type Framework = Schemas['FrameworkDetail'];
export type CallOffRow = Schemas['CallOffSummary'];
export type CallOff = Schemas['CallOffDetail'];
export type Offer = Schemas['CallOffOffer'];
export type Proposal = Schemas['CallOffProposal'];
export type Reason = Schemas['CallOffReasonView'];
export type OrderInput = Schemas['OrderCallOff'];
