import {
  Amount,
  DateOnly,
  Decimal,
  Flag,
  HistoryEntry,
  Instant,
  Int,
  ListOf,
  ListQuery,
  LocalisedText,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  Text,
  Uuid,
  Values,
  type HistoryRow,
  type Localised,
  type Permission,
} from '@kasvutori/platform';
import { GROUP_KINDS, type GroupKind } from '../alliance-decisions/proposal-lifecycle.js';
import { ALLIANCE_PHASES, type AlliancePhase } from './alliance-lifecycle.js';
import { AllianceTermsBody } from './alliance-terms.dto.js';

export class PartyShareBody {
  @Uuid() providerId: string;
  @Decimal({ description: 'Per cent; the shares make 100' }) percent: string;
}

export class FoundingPartyBody extends PartyShareBody {
  @Amount({ description: 'What the party expects its part to cost' }) estimate: string;
}

export class FoundAlliance {
  @DateOnly({ description: 'The first day whose result is shared' }) runsFrom: string;
  @DateOnly({ description: 'The first day that is no longer shared' }) runsTo: string;
  @Decimal({ description: 'Units planned for each month' }) plannedPerMonth: string;
  @ListOf(() => FoundingPartyBody, { min: 1, max: 50 }) parties: FoundingPartyBody[];
  @Nested(() => AllianceTermsBody) terms: AllianceTermsBody;
}

export class AllianceFilter extends ListQuery {
  @Values({ max: 5, of: ALLIANCE_PHASES, optional: true }) phase?: AlliancePhase[];
}

export class AllianceSummary {
  @Uuid() id: string;
  @Uuid() contractId: string;
  @Text({ max: 40 }) contractNumber: string;
  @LocalisedText({ max: 500, partial: true }) title: Localised;
  @Text({ max: 300 }) authorityName: string;
  @OneOf(ALLIANCE_PHASES) phase: AlliancePhase;
  @DateOnly() runsFrom: string;
  @DateOnly() runsTo: string;
  @Int({ min: 0, max: 50 }) parties: number;
  @Int({ min: 0, max: 10_000, description: 'Reports of others that wait for review' }) reportsWaiting: number;
  @Int({ min: 0, max: 10_000, description: 'Proposals on which the reader has not voted' }) votesWaiting: number;
}

export class AlliancePage extends PageOf(AllianceSummary) {}

export class PartyView {
  @Uuid() providerId: string;
  @Text({ max: 300 }) name: string;
  @Decimal({ nullable: true, description: 'Its share today; null when it is not a party today' }) percent:
    | string
    | null;
  @Amount() estimate: string;
  @Amount({ negative: true, description: 'Approved costs' }) actual: string;
  @Amount({ description: 'What it still expects to cost' }) remaining: string;
}

export class ShareTableView {
  @DateOnly() validFrom: string;
  @Int({ min: 1, max: 100_000, nullable: true, description: 'The decision; null for the first table' })
  decisionNumber: number | null;

  @ListOf(() => PartyShareBody, { max: 50 }) shares: PartyShareBody[];
}

export class PhaseView {
  @OneOf(ALLIANCE_PHASES) phase: AlliancePhase;
  @Instant() beganAt: Date;
  @Int({ min: 1, max: 100_000, nullable: true }) decisionNumber: number | null;
}

export class AllianceMemberView {
  @Uuid() id: string;
  @OneOf(GROUP_KINDS) group: GroupKind;
  @Text({ max: 200 }) personName: string;
  @Text({ max: 300 }) organisationName: string;
  @Flag({ description: 'The reader in person' }) me: boolean;
  @Flag({ description: 'Named by the side of the reader, who may end it' }) ours: boolean;
}

export class MonthVolumeView {
  @DateOnly() month: string;
  @Decimal({ nullable: true }) planned: string | null;
  @Decimal({ nullable: true }) actual: string | null;
}

export class MeasurementView {
  @Text({ max: 16 }) code: string;
  @Decimal() level: string;
  @Text({ max: 300 }) source: string;
  @DateOnly() measuredOn: string;
  @Text({ max: 200 }) recordedBy: string;
  @Instant() recordedAt: Date;
}

export class AllianceSettlementView {
  @Int({ min: 1, max: 1_000 }) number: number;
  @Instant() settledAt: Date;
  @Int({ min: 1, max: 100_000 }) decisionNumber: number;
  @Amount({ negative: true }) outcome: string;
}

export class AllianceDetail {
  @Uuid() id: string;
  @Uuid() contractId: string;
  @Text({ max: 40 }) contractNumber: string;
  @LocalisedText({ max: 500, partial: true }) title: Localised;
  @Uuid() authorityId: string;
  @Text({ max: 300 }) authorityName: string;
  @OneOf(ALLIANCE_PHASES) phase: AlliancePhase;
  @DateOnly() runsFrom: string;
  @DateOnly() runsTo: string;
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @Int({ min: 1, max: 10_000 }) termsVersion: number;
  @Nested(() => AllianceTermsBody) terms: AllianceTermsBody;
  @ListOf(() => PartyView, { max: 50 }) parties: PartyView[];
  @ListOf(() => ShareTableView, { max: 500 }) shareTables: ShareTableView[];
  @ListOf(() => PhaseView, { max: 5 }) phases: PhaseView[];
  @ListOf(() => AllianceMemberView, { max: 500 }) members: AllianceMemberView[];
  @ListOf(() => MonthVolumeView, { max: 500 }) volumes: MonthVolumeView[];
  @ListOf(() => MeasurementView, { max: 20 }) measurements: MeasurementView[];
  @ListOf(() => AllianceSettlementView, { max: 1_000 }) settlements: AllianceSettlementView[];
  @ListOf(() => PermittedAction, { max: 20 }) permittedActions: Permission[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}

export class RecordVolume {
  @DateOnly({ description: 'Any day of the month' }) month: string;
  @OneOf(['planned', 'actual']) kind: 'planned' | 'actual';
  @Decimal() units: string;
  @Text({ max: 300 }) source: string;
}

export class RecordMeasurement {
  @Text({ max: 16 }) code: string;
  @Decimal() level: string;
  @Text({ max: 300 }) source: string;
  @DateOnly() measuredOn: string;
}
