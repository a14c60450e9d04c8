import type { components } from '../api/schema.js';

/** What the API says of tenders, bids and awards, by its own names; the shapes are generated from its OpenAPI document. */
type Schemas = components['schemas'];
export type TenderSummary = Schemas['TenderSummary'];
export type TenderStatus = TenderSummary['status'];
export type PublicTender = Schemas['PublicTender'];
export type ProviderTender = Schemas['ProviderTender'];
export type TenderDetail = Schemas['TenderDetail'];
export type TenderInput = Schemas['TenderInput'];
export type Lot = Schemas['LotDetail'];
export type PriceItem = Schemas['PriceItemDetail'];
export type Criterion = Schemas['CriterionDetail'];
export type ImportLoss = Schemas['ImportLoss'];
export type ImportedTender = Schemas['ImportedTender'];
export type OpeningDetail = Schemas['OpeningDetail'];
export type OpenedBid = Schemas['OpenedBid'];
export type OpenedLotBid = Schemas['OpenedLotBid'];
export type EvaluationDetail = Schemas['EvaluationDetail'];
export type LotRanking = Schemas['LotRanking'];
export type ScoredBid = Schemas['ScoredBidAnswer'];
export type RankedBid = Schemas['RankedBidAnswer'];
export type Rule = Schemas['RuleAnswer'];
export type ArithmeticRow = Schemas['ArithmeticRow'];
export type DecisionDetail = Schemas['DecisionDetail'];
export type DecisionSummary = Schemas['DecisionSummary'];
export type LotDecision = Schemas['LotDecision'];
export type BidSummary = Schemas['BidSummary'];
export type BidDetail = Schemas['BidDetail'];
export type BidReceipt = Schemas['BidReceiptAnswer'];
export type BidDraft = Schemas['BidDraftDetail'];
export type BidDraftContent = Schemas['BidDraftContent'];
export type DraftAttachment = Schemas['DraftAttachmentAnswer'];
export type BidAttachment = Schemas['BidAttachmentAnswer'];
export type ConsortiumMember = Schemas['ConsortiumMember'];
export type ConsortiumInvitation = Schemas['ConsortiumInvitation'];
export type OpenedParties = Schemas['OpenedParties'];
export type SubmitBid = Schemas['SubmitBid'];
export type FittingTender = Schemas['FittingTender'];
export type HistoryEntry = Schemas['HistoryEntry'];

export type TenderRegime = Schemas['TenderRegime'];
export type RegimeAssessment = Schemas['RegimeAssessment'];
export type RegimeTopicAnswer = Schemas['RegimeTopicAnswer'];
export type SplitWarning = Schemas['SplitWarning'];
export type AssessRegime = Schemas['AssessRegime'];
export type DirectAwardDetail = Schemas['DirectAwardDetail'];
export type DirectAwardInput = Schemas['DirectAwardInput'];
export type DirectAwardSummary = Schemas['DirectAwardSummary'];
export type PublicDirectAward = Schemas['PublicDirectAward'];

/** A text of the tender's own; while it is a draft some languages may be missing. */
export type TenderText = PublicTender['title'];
