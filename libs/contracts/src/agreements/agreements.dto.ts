import {
  Amount,
  DateOnly,
  Flag,
  HistoryEntry,
  Instant,
  Int,
  LANGUAGES,
  ListOf,
  ListQuery,
  LocalisedText,
  MunicipalityCode,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
  type HistoryRow,
  type Language,
  type Localised,
  type Permission,
} from '@kasvutori/platform';
import { AmendedTerms } from '../amendments/terms-on-day.dto.js';
import { ContractPartyView } from '../members/contract-members.dto.js';
import { PARTIES } from './contract-signing.js';
import { CONTRACT_BASES, CONTRACT_STATUSES, type ContractBasis, type ContractStatus } from './contract-lifecycle.js';

export const CONTRACT_SORTS = ['number', '-number', 'validTo', '-validTo', 'providerName', '-providerName'] as const;

export class ContractFilter extends ListQuery {
  @Values({ max: 5, of: CONTRACT_STATUSES, optional: true })
  status?: ContractStatus[];

  @OneOf(SERVICE_KIND_CODES, { optional: true })
  serviceKind?: string;

  @Text({
    max: 100,
    optional: true,
    description: 'Words in the number, the title, the provider, the service or a municipality',
  })
  q?: string;

  @Uuid({ optional: true })
  tenderId?: string;

  @Uuid({ optional: true })
  providerId?: string;

  @Uuid({ optional: true })
  cooperationId?: string;

  @OneOf(CONTRACT_BASES, { optional: true })
  basis?: ContractBasis;

  @MunicipalityCode({ optional: true })
  municipality?: string;

  @Int({ min: 0, max: 3_650, optional: true, description: 'In force, and the last day is at most so many days away' })
  endsWithin?: number;
}

/** A provider that stands in the register. */
export class ContractProvider {
  @Uuid() id: string;
  @Text({ max: 300 }) name: string;
}

export class ContractProviders {
  @ListOf(() => ContractProvider, { max: 1_000 }) items: ContractProvider[];
}

export class ContractSummary {
  @Uuid() id: string;
  @Text({ max: 40 }) number: string;
  @LocalisedText({ max: 500, partial: true }) title: Localised;
  @OneOf(SERVICE_KIND_CODES) serviceKind: string;
  @OneOf(CONTRACT_STATUSES) status: ContractStatus;
  @Uuid() authorityId: string;
  @Text({ max: 300 }) authorityName: string;
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
  @Values({ max: 400 }) municipalities: string[];
  @DateOnly() validFrom: string;
  @DateOnly({ description: 'The first day on which it is no longer valid' }) validTo: string;
  @Amount({ description: 'The most that may be paid for outcomes' }) cap: string;
  @Int({ min: 0, max: 6 }) signatures: number;
  @Int({ min: 1, max: 6 }) signaturesNeeded: number;
  @Flag({ description: 'In signature, and the side of the reader has not signed though the reader may' })
  waitsForMe: boolean;
  @OneOf(CONTRACT_BASES) basis: ContractBasis;
  @Uuid({ nullable: true }) tenderId: string | null;
  @Text({ max: 40, nullable: true }) tenderNumber: string | null;
  @Text({ max: 10, nullable: true }) lotReference: string | null;
  @Uuid({ nullable: true, description: 'The approval by a rulebook that made it, and that it follows' })
  rulebookApprovalId: string | null;
  @Text({ max: 40, nullable: true }) rulebookNumber: string | null;
  @Uuid({ nullable: true, description: 'The cooperation agreement it was drawn from' }) cooperationId: string | null;
  @Text({ max: 40, nullable: true }) cooperationNumber: string | null;
  @Text({ max: 20, nullable: true, description: 'How that agreement ended, while the contract itself has not' })
  cooperationEnd: string | null;
}

export class ContractPage extends PageOf(ContractSummary) {}

export class ContractPriceLine {
  @Text({ max: 16 }) code: string;
  @OneOf(['unit', 'attachment', 'milestone']) kind: string;
  @LocalisedText({ max: 500, partial: true }) title: Localised;
  @LocalisedText({ max: 100, partial: true }) unit: Localised;
  @Amount() unitPrice: string;
  @Int({ min: 1, max: 1095, nullable: true }) thresholdDays: number | null;
  @Text({ max: 20 }) vatCategory: string;
  @Text({ max: 100 }) clause: string;
}

export class ContractSignature {
  @OneOf(PARTIES) party: string;
  @Text({ max: 200 }) personName: string;
  @Text({ max: 200, description: 'The role that lets the person sign' }) personRole: string;
  @Text({ max: 64 }) documentSha256: string;
  @Instant({ nullable: true, description: 'When the person identified themselves strongly, for this' })
  authenticatedAt: Date | null;
  @Instant() signedAt: Date;
}

/** What may still be written into a draft, beside the award it comes from. */
export class ContractTermsInput {
  @OneOf(LANGUAGES) language: Language;
  @DateOnly() validFrom: string;
  @DateOnly({ description: 'The last day on which it is valid' }) lastDay: string;
  @Text({ max: 20_000, nullable: true, description: 'What is agreed beside the template' })
  specialTerms: string | null;
  @Uuid({ optional: true, nullable: true, description: 'A published template; null: the newest when it is sent' })
  templateVersionId?: string | null;
  @Int({ min: 1, max: 3, description: 'How many people sign for the authority' }) authoritySignatories: number;
  @Int({ min: 1, max: 3, description: 'How many people sign for the provider' }) providerSignatories: number;
}

export class ContractInFramework {
  @Uuid() id: string;
  @Uuid({ nullable: true, description: 'Of a call-off: the order' }) callOffId: string | null;
  @Uuid({ nullable: true, description: 'Of a call-off: the framework contract' }) parentId: string | null;
  @Text({ max: 40, nullable: true }) parentNumber: string | null;
}

export class ContractDetail extends ContractSummary {
  @Nested(() => ContractInFramework, { nullable: true }) framework: ContractInFramework | null;
  @Uuid({ nullable: true, description: 'The alliance founded on it' }) allianceId: string | null;
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @Text({ max: 4_000, nullable: true, description: 'Why a contract by a cooperation agreement had no tender' })
  cooperationGround: string | null;
  @Text({ max: 20, nullable: true }) endReason: string | null;
  @Uuid({ nullable: true }) documentId: string | null;
  @Text({ max: 64, nullable: true }) documentSha256: string | null;
  @Uuid({ nullable: true, description: 'What was signed with the page of evidence, sealed' })
  finishedDocumentId: string | null;
  @Text({ max: 64, nullable: true }) finishedSha256: string | null;
  @OneOf(LANGUAGES) language: Language;
  @Uuid({ nullable: true, description: 'The template it is drawn from; null: the newest when it is sent' })
  templateVersionId: string | null;
  @Text({ max: 400, nullable: true, description: 'Name and number of that template' }) templateName: string | null;
  @Text({ max: 20_000, nullable: true }) specialTerms: string | null;
  @Int({ min: 0, max: 3 }) authoritySignatories: number;
  @Int({ min: 1, max: 3 }) providerSignatories: number;
  @Amount({ description: 'Outcome money not yet earned' }) remaining: string;
  @ListOf(() => ContractPartyView, {
    max: 21,
    description: 'The provider and those who share the money of the contract with it; empty: it is alone',
  })
  parties: ContractPartyView[];
  @ListOf(() => ContractPriceLine, { max: 99 }) prices: ContractPriceLine[];
  @ListOf(() => ContractSignature, { max: 6, description: 'Who signed what, and when' }) signed: ContractSignature[];
  @Nested(() => AmendedTerms) terms: AmendedTerms;
  @ListOf(() => PermittedAction, { max: 20 }) permittedActions: Permission[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}

export class DraftedContracts {
  @ListOf(() => ContractSummary, { max: 500 }) contracts: ContractSummary[];
}

export class SignContract {
  @Text({ max: 64, min: 64, pattern: /^[0-9a-f]{64}$/, description: 'SHA-256 of the document the signer has read' })
  documentSha256: string;
}

export class SignedContract {
  @Uuid() contractId: string;
  @Flag() active: boolean;
}

export class ContractReason {
  @Text({ max: 2_000, min: 3 })
  reason: string;
}
