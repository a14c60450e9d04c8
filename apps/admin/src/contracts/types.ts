import type { components } from '../api/schema.js';

/** What the API says of contracts, by its own names. */
type Schemas = components['schemas'];
export type ContractRow = Schemas['ContractSummary'];
export type Contract = Schemas['ContractDetail'];
export type ContractStatus = Contract['status'];
export type ContractParty = Schemas['ContractPartyView'];
export type ContractPayment = Schemas['ContractPayment'];
export type PriceLine = Schemas['ContractPriceLine'];
export type Signature = Schemas['ContractSignature'];
