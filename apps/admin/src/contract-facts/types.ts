import type { components } from '../api/schema.js';

export type ContractFact = components['schemas']['ContractFactView'];
export type ContractFactBody = components['schemas']['ContractFactBody'];
export type AskedFact = components['schemas']['AskedContractFact'];
export type AskedFacts = components['schemas']['AskedContractFacts'];
