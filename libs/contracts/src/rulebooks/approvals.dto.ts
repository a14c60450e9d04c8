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
  Nested,
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
  type ServiceKindCode,
} from '@kasvutori/platform';
import { CONTRACT_STATUSES, type ContractStatus } from '../agreements/contract-lifecycle.js';
import { APPROVAL_STATUSES, type ApprovalStatus } from './rulebook-lifecycles.js';
import { DifferenceLine } from '../templates/templates.dto.js';
import { RulebookPrice, RulebookVersionContent } from './rulebooks.dto.js';

const SIDES = ['authority', 'provider'] as const;
export type Side = (typeof SIDES)[number];

export class ApplicationService {
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @Amount({ description: 'What the provider asks for a unit' }) unitPrice: string;
}

export class ApplicationAnswer {
  @Text({ max: 40 }) requirement: string;
  @Text({ max: 4_000, min: 0 }) answer: string;
  @DateOnly({ nullable: true, description: 'The last day the evidence is good for' }) validTo: string | null;
}

export class ApplicationInput {
  @ListOf(() => ApplicationService, { max: 20 }) services: ApplicationService[];
  @Values({ max: 320, maxLength: 3 }) municipalities: string[];
  @Values({ max: 50, maxLength: 3 }) languages: string[];
  @Text({ max: 4_000, min: 0, description: 'How the service is given' }) presentation: string;
  @ListOf(() => ApplicationAnswer, { max: 60 }) answers: ApplicationAnswer[];
}

export class RequirementCheck {
  @Text({ max: 40 }) requirement: string;
  @Flag() met: boolean;
  @Text({ max: 2_000, min: 0, nullable: true }) ground: string | null;
}

export class CheckApplication {
  @ListOf(() => RequirementCheck, { min: 1, max: 60 }) checks: RequirementCheck[];
}

export class ApproveProvider {
  @Values({ max: 20, of: SERVICE_KIND_CODES }) services: string[];
  @Values({ max: 320, maxLength: 3 }) municipalities: string[];
  @Text({ min: 3, max: 4_000 }) reason: string;
}

export class ApprovalReason {
  @Text({ min: 3, max: 4_000 }) reason: string;
  @Text({
    max: 4_000,
    optional: true,
    nullable: true,
    description: 'What happens to clients; needed to suspend and to remove',
  })
  forClients?: string | null;
}

export class PriceAnew {
  @ListOf(() => ApplicationService, { min: 1, max: 20, description: 'The others stay at the price they have' })
  services: ApplicationService[];
}

export class AcceptRulebook {
  @Text({ max: 64, min: 64, pattern: /^[0-9a-f]{64}$/, description: 'SHA-256 of the text that was read' })
  sha256: string;
}

export class EvidenceOf {
  @Text({ max: 40 }) requirement: string;
}

export class EvidenceParam {
  @Uuid() id: string;
  @Uuid() evidenceId: string;
}

export class EvidenceFile {
  @Uuid() id: string;
  @Text({ max: 200 }) name: string;
  @Int({ min: 1, max: 52_428_800 }) sizeBytes: number;
  @Instant() addedAt: Date;
}

export class AnsweredRequirement extends ApplicationAnswer {
  @ListOf(() => EvidenceFile, { max: 50 }) files: EvidenceFile[];
  @Flag({ nullable: true }) met: boolean | null;
  @Text({ max: 2_000, nullable: true }) ground: string | null;
  @Flag({ description: 'The day the evidence is good until has passed' }) expired: boolean;
}

export class ApprovalContract {
  @Uuid() id: string;
  @Text({ max: 40 }) number: string;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @OneOf(CONTRACT_STATUSES) status: ContractStatus;
  @Amount() unitPrice: string;
  @DateOnly() validFrom: string;
  @DateOnly() validTo: string;
  @Uuid({ nullable: true }) documentId: string | null;
}

export class ApprovalDecision {
  @Uuid() id: string;
  @Text({ max: 20 }) move: string;
  @Text({ max: 4_000 }) reason: string;
  @Text({ max: 4_000, nullable: true }) forClients: string | null;
  @Uuid() documentId: string;
  @Text({ max: 200 }) decidedBy: string;
  @Instant() decidedAt: Date;
}

export class AcceptedVersion {
  @Int({ min: 1, max: 1_000 }) versionNo: number;
  @Text({ max: 64 }) sha256: string;
  @Text({ max: 200 }) acceptedBy: string;
  @Instant() acceptedAt: Date;
}

/** What the version allows, and what the provider would get by it. */
export class PriceToAccept extends RulebookPrice {
  @Amount({ description: 'As the contract that waits says' }) unitPrice: string;
}

/** What waits to be accepted: the text and how it differs from what was accepted before. */
export class ToAccept {
  @Int({ min: 1, max: 1_000 }) versionNo: number;
  @Text({ max: 64 }) sha256: string;
  @ListOf(() => PriceToAccept, { max: 20, description: 'Of the services that were approved' }) prices: PriceToAccept[];
  @DateOnly({ nullable: true, description: 'The last day; null before the first acceptance' }) acceptBy: string | null;
  @ListOf(() => DifferenceLine, { max: 20_000 }) difference: DifferenceLine[];
}

export class ApprovalSummary {
  @Uuid() id: string;
  @Uuid() rulebookId: string;
  @Text({ max: 40 }) rulebookNumber: string;
  @LocalisedText({ max: 300, partial: true }) title: Partial<Localised>;
  @Text({ max: 300 }) authorityName: string;
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
  @OneOf(APPROVAL_STATUSES) status: ApprovalStatus;
  @Instant() statusAt: Date;
  @Instant({ nullable: true }) sentAt: Date | null;
  @DateOnly({ nullable: true, description: 'The last day for deciding' }) decideBy: string | null;
  @DateOnly({ nullable: true, description: 'A new version waits to be accepted by this day' }) acceptBy: string | null;
  @OneOf(SIDES, { nullable: true, description: 'Who has something to do' }) waitsFor: Side | null;
}
export class ApprovalPage extends PageOf(ApprovalSummary) {}

export class ApprovalFilter extends ListQuery {
  @Text({
    max: 100,
    optional: true,
    description: 'Words in the names of the provider and the authority, the number or the title',
  })
  q?: string;
  @Values({ max: 12, of: APPROVAL_STATUSES, optional: true }) status?: ApprovalStatus[];
  @Uuid({ optional: true }) rulebookId?: string;
  @OneOf(SIDES, { optional: true }) waitsFor?: Side;
}

export const APPROVAL_SORTS = ['statusAt', '-statusAt', 'providerName', '-providerName'] as const;

export class ApprovalDetail extends ApprovalSummary {
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @Nested(() => RulebookVersionContent, { description: 'The version it is written or was accepted by' })
  rulebook: RulebookVersionContent;
  @ListOf(() => ApplicationService, { max: 20 }) services: ApplicationService[];
  @Values({ max: 320 }) municipalities: string[];
  @Values({ max: 50 }) languages: string[];
  @Text({ max: 4_000, min: 0 }) presentation: string;
  @ListOf(() => AnsweredRequirement, { max: 60, description: 'In the order of the requirements' })
  answers: AnsweredRequirement[];
  @Values({ max: 20, nullable: true }) approvedServices: string[] | null;
  @Values({ max: 320, nullable: true }) approvedMunicipalities: string[] | null;
  @ListOf(() => ApprovalContract, { max: 500 }) contracts: ApprovalContract[];
  @ListOf(() => ApprovalDecision, { max: 500, description: 'The newest first' }) decisions: ApprovalDecision[];
  @ListOf(() => AcceptedVersion, { max: 500, description: 'The newest first' }) acceptances: AcceptedVersion[];
  @Nested(() => ToAccept, { nullable: true }) toAccept: ToAccept | null;
  @Values({ max: 200, description: 'What an application lacks before it can be sent: a field for each' })
  lacks: string[];
  @ListOf(() => PermittedAction, { max: 15 }) permittedActions: Permission[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}
