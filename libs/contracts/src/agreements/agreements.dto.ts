import {
  Amount,
  DateOnly,
  Flag,
  HistoryEntry,
  Instant,
  Int,
  ListOf,
  ListQuery,
  LocalisedText,
  OneOf,
  PageOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
  type HistoryRow,
  type Localised,
  type Permission,
} from '@kasvutori/platform';
import { CONTRACT_STATUSES, type ContractStatus } from './contract-lifecycle.js';

export const CONTRACT_SORTS = ['number', '-number', 'validTo', '-validTo', 'providerName', '-providerName'] as const;

export class ContractFilter extends ListQuery {
  @Values({ max: 5, of: CONTRACT_STATUSES, optional: true })
  status?: ContractStatus[];

  @OneOf(SERVICE_KIND_CODES, { optional: true })
  serviceKind?: string;

  @Text({ max: 100, optional: true, description: 'Words in the number, the title or the name of the provider' })
  q?: string;

  @Uuid({ optional: true })
  tenderId?: string;
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
  @Int({ min: 0, max: 2 }) signatures: number;
  @Flag({ description: 'In signature, and the side of the reader has not signed though the reader may' })
  waitsForMe: boolean;
  @Uuid() tenderId: string;
  @Text({ max: 40 }) tenderNumber: string;
  @Text({ max: 10 }) lotReference: string;
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
  @OneOf(['authority', 'provider']) party: string;
  @Text({ max: 200 }) personName: string;
  @Text({ max: 200 }) personRole: string;
  @Text({ max: 64 }) documentSha256: string;
  @Instant() signedAt: Date;
}

export class ContractDetail extends ContractSummary {
  @Uuid({ nullable: true, description: 'The alliance founded on it' }) allianceId: string | null;
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @Text({ max: 20, nullable: true }) endReason: string | null;
  @Uuid({ nullable: true }) documentId: string | null;
  @Text({ max: 64, nullable: true }) documentSha256: string | null;
  @Amount({ description: 'Outcome money not yet earned' }) remaining: string;
  @ListOf(() => ContractPriceLine, { max: 99 }) prices: ContractPriceLine[];
  @ListOf(() => ContractSignature, { max: 2, description: 'Who signed what, and when' }) signed: ContractSignature[];
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
