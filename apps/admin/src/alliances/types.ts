import type { components } from '../api/schema.js';

/** What the API says of alliances, by its own names. */
type Schemas = components['schemas'];
export type AllianceRow = Schemas['AllianceSummary'];
export type Alliance = Schemas['AllianceDetail'];
export type Forecast = Schemas['AllianceForecast'];
export type Reason = Schemas['ReasonView'];
export type Proposal = Schemas['ProposalView'];
export type ReportRow = Schemas['CostReportSummary'];
export type CostReport = Schemas['CostReportDetail'];
export type NewProposal = Schemas['Propose'];
export type Founding = Schemas['FoundAlliance'];
export type Terms = Schemas['AllianceTermsBody'];

/** Where the room stands: `/officer/alliances` or `/provider/alliances`. */
export type Base = '/officer' | '/provider';
export const roomHref = (base: Base, id: string): string => `${base}/alliances/${id}`;
