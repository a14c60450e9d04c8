export { ProcurementModule, procurementLibrary } from './procurement.module.js';
// Bidding
export { BIDDING_ACTIONS } from './bidding/bidding-access.js';
export { createTenderKey } from './bidding/tender-key.js';
export { type BidStatus } from './bidding/bid-lifecycle.js';
export { verifyReceipt, type BidReceipt } from './bidding/bid-receipt.js';
// Questions and answers
export { CLARIFICATION_ACTIONS } from './clarifications/clarifications-access.js';
export { readAudience, type Listener } from './clarifications/tell-audience.js';
export { publishedAnswers } from './clarifications/clarification-views.js';
export { CONSORTIUM_ACTIONS } from './consortia/consortia-access.js';
// Evaluation
export { evaluateFile, type EvaluatedFile } from './evaluation/evaluate-file.js';
export { EVALUATION_ACTIONS } from './evaluation/evaluation-access.js';
export { PANEL_ACTIONS } from './panel/panel-access.js';
export { SCREENING_ACTIONS } from './screening/screening-access.js';
// Award
export { AWARD_ACTIONS } from './award/award-access.js';
export { awardDecided, type AwardDecided, awardsWithdrawn, type AwardsWithdrawn } from './award/award-events.js';
export { type ContractHindrance, contractHindrance, type DecisionStatus } from './award/decision-lifecycle.js';
export { holdContractBasis, recordContracted } from './award/contract-basis.js';
export { REMEDY_ACTIONS } from './remedies/remedies-access.js';
export { awardIsFinal, readAward, readAwards, type Award, type AwardedPrice } from './award/read-awards.js';
// Suppliers
export { SUPPLIER_ACTIONS } from './suppliers/suppliers-access.js';
// Self-declaration
export { SELF_DECLARATION_ACTIONS } from './self-declaration/self-declaration-access.js';
export { currentDeclaration, declarationById, type StoredDeclaration } from './self-declaration/declaration-queries.js';
export { type DeclarationContent } from './self-declaration/declaration.js';
// Tenders
export { TENDER_ACTIONS } from './tenders/tenders-access.js';
export {
  tenderCancelled,
  tenderPublished,
  tenderRevised,
  type TenderCancelled,
  type TenderRevised,
} from './tenders/tender-events.js';
export { TENDER_DOCUMENT_ACTIONS } from './documents-of-tender/documents-access.js';
export { PICTURES, receiveFile, type Upload } from './documents-of-tender/receive-file.js';
export { readPublicDocuments } from './documents-of-tender/tender-documents.js';
export { FileBody, sendFile, uploadIn, type FileToSend } from './documents-of-tender/file-over-http.js';
export { keepUpload } from './documents-of-tender/keep-upload.js';
export { REVISION_ACTIONS } from './revisions/revisions-access.js';
export { readPublishedRevisions, type PublishedRevision } from './revisions/revision-queries.js';
export { readTenderAsOf } from './revisions/revision-views.js';
export { moveTender } from './tenders/move-tender.js';
export { readTender, type StoredLot, type TenderRecord } from './tenders/tender-record.js';
export { type TenderStatus } from './tenders/tender-lifecycle.js';
export { type PriceItemKind, type TenderContent } from './tenders/tender-content.js';
// Direct award
export { DIRECT_AWARD_ACTIONS } from './direct-award/direct-award-access.js';
// Call-offs
export { callOffWords, type CallOffRule, type CallOffTerms } from './call-offs/call-off-terms.js';
// Procedures
export { readKind } from './procedures/procedure-queries.js';
export { type ProcedureKind } from './procedures/procedure-table.js';
export { allianceContinues, type AllianceContinues } from './development/development-events.js';
export { developmentHindrance, type DevelopmentHindrance } from './development/development.js';
// Regime
export { REGIME_ACTIONS } from './regime/regime-access.js';
export { assessRegime, type Purchase, type RegimeAnswer } from './regime/regime.js';
export { NOTICE_TYPES, REGIMES, type NoticeType, type Regime } from './regime/rule-table.js';
export { purchaseOfDraft } from './regime/draft-regime.js';
// Alerts
export { ALERT_ACTIONS } from './alerts/alerts-access.js';
// Planning and market dialogue
export { PLANNING_ACTIONS } from './planning/planning-access.js';
export { DIALOGUE_ACTIONS } from './dialogue/dialogue-access.js';
// Open data
export { OCID_PREFIX, ocidOf } from './open-data/ocid.js';
export { ocdsPackage, ocdsRecordPackage, type OcdsPublisher } from './open-data/ocds-package.js';
export { ocdsRelease, ocdsReleases, type OcdsRelease } from './open-data/ocds-release.js';
export { compiledRelease } from './open-data/ocds-merge.js';
export {
  listOcdsProcesses,
  listOcdsTenders,
  processOfOcid,
  readOcdsInput,
  readPlanningRelease,
  type OcdsProcess,
} from './open-data/read-ocds-input.js';
export { lastPosition } from './open-data/change-feed.js';
export { sealChanges } from './open-data/seal-changes.js';
export { type OcdsContract, type OcdsContractAmendment, type OcdsInput } from './open-data/ocds-input.js';
