export * from './delivery/delivery-events.js';
export { contractsLibrary } from './contracts.library.js';
export { isOnlyCalledOff } from './frameworks/framework-of-contract.js';
export { contractsOfApproval } from './rulebooks/approval-contracts.js';
export { forwardComplaint, replyToComplaint, type Forwarded } from './deviations/answer-complaint.js';
export {
  DEVIATION_STATUSES,
  SEVERITIES,
  type DeviationStatus,
  type Severity,
} from './deviations/deviation-lifecycle.js';
export { REPLIES } from './deviations/deviation-views.js';
export { ComplaintReply } from './deviations/deviations.dto.js';
export { reportComplaint } from './deviations/report-deviation.js';
export type { QualityPay, QualityMeasure } from './follow-up/quality-pay.js';
export { readContractProviders } from './amendments/contract-providers.js';
export { readContractTerms, type ContractTerms, type ContractTermsPrice } from './amendments/contract-terms.js';
export { CONTRACT_STATUSES, type ContractStatus } from './agreements/contract-lifecycle.js';
export type { Reason, ReasonRow } from './alliances/explain-outcome.js';
export { gainAndPain, targetCost } from './alliances/gain-and-pain.js';
export { keyResults, type KeyResults } from './alliances/key-results.js';
