export * from './delivery/delivery-events.js';
export { contractsLibrary } from './contracts.library.js';
export { isOnlyCalledOff } from './frameworks/framework-of-contract.js';
export { contractsOfApproval } from './rulebooks/approval-contracts.js';
export { reportComplaint } from './deviations/report-deviation.js';
export { readContractTerms, type ContractTerms, type ContractTermsPrice } from './amendments/contract-terms.js';
export { CONTRACT_STATUSES, type ContractStatus } from './agreements/contract-lifecycle.js';
export type { Reason, ReasonRow } from './alliances/explain-outcome.js';
