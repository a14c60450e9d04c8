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
import { ApiProperty } from '@nestjs/swagger';
import { COOPERATION_STATUSES, type CooperationStatus } from './cooperation-lifecycle.js';
import {
  COOPERATION_KINDS,
  COST_KEY_KINDS,
  PARTY_KINDS,
  type CooperationKind,
  type CostKeyKind,
  type PartyKind,
} from './cooperation-content.js';

const PARTIES = 30;
const PartyNumber = (description = 'The place of the party in the list, from 1') =>
  Int({ min: 1, max: PARTIES, description });

export class CooperationPartyInput {
  @Text({ max: 300 }) name: string;
  @OneOf(PARTY_KINDS) kind: PartyKind;
  @Uuid({ nullable: true, description: 'The authority in this service; null for a body that does not use it' })
  organisationId: string | null;
  @Uuid({
    optional: true,
    nullable: true,
    description:
      'The body as a producer in this service, which signs contracts on what it produces; null: it is none here',
  })
  providerId?: string | null;
}

export class ResponsibilityInput {
  @Values({ max: 50, of: SERVICE_KIND_CODES }) serviceKinds: string[];
  @Values({ max: 320, maxLength: 3, description: 'Municipality codes' }) municipalities: string[];
  @PartyNumber('Decides what is offered and answers for it by law') organiser: number;
  @PartyNumber() producer: number;
  @Flag({ optional: true, description: 'The producer buys it from a provider; unless said, it produces by itself' })
  bought?: boolean;
  @PartyNumber() payer: number;
  @PartyNumber('Keeps the relationship with the client') clientOwner: number;
}

export class CostWeight {
  @Text({
    max: 15,
    pattern: /^\d{1,10}(\.\d{1,4})?$/,
    description: 'Inhabitants, units used, or per cent of the whole',
  })
  weight: string;
}

export class CostKeyInput {
  @LocalisedText({ max: 200, partial: true }) title: Partial<Localised>;
  @OneOf(COST_KEY_KINDS) kind: CostKeyKind;
  @Text({ max: 500, description: 'Where the weights come from, as of which day' }) source: string;
  @ListOf(() => CostWeight, { max: PARTIES, description: 'In the order of the parties; empty for use' })
  weights: CostWeight[];
}

export class TeamMember {
  @PartyNumber() party: number;
}

export class ServicePointInput {
  @Text({ max: 200 }) name: string;
  @Text({ max: 300 }) address: string;
  @Text({ max: 3, pattern: /^\d{3}$/ }) municipality: string;
  @Text({ max: 300, min: 0 }) hours: string;
  @ListOf(() => TeamMember, { max: PARTIES, description: 'Whose people work there as one team' }) team: TeamMember[];
}

export class InformationFlowInput {
  @Text({ max: 500 }) data: string;
  @Text({ max: 500 }) purpose: string;
  @Text({ max: 300, description: 'The law that lets the one give it to the other' }) legalGround: string;
  @PartyNumber() from: number;
  @PartyNumber() to: number;
}

export class CooperationInput {
  @OneOf(COOPERATION_KINDS) kind: CooperationKind;
  @LocalisedText({ max: 300, partial: true }) title: Partial<Localised>;
  @LocalisedText({ max: 5_000, partial: true }) purpose: Partial<Localised>;
  @DateOnly() validFrom: string;
  @DateOnly({
    nullable: true,
    description: 'The first day on which it is no longer valid; until further notice when null',
  })
  validTo: string | null;
  @ListOf(() => CooperationPartyInput, { min: 1, max: PARTIES }) parties: CooperationPartyInput[];
  @ListOf(() => ResponsibilityInput, { max: 100 }) responsibilities: ResponsibilityInput[];
  @ListOf(() => CostKeyInput, { max: 20 }) costKeys: CostKeyInput[];
  @ListOf(() => ServicePointInput, { max: 50 }) servicePoints: ServicePointInput[];
  @ListOf(() => InformationFlowInput, { max: 50 }) information: InformationFlowInput[];
}

export class CooperationParty extends CooperationPartyInput {
  @Text({ max: 300, nullable: true }) providerName: string | null;
  @PartyNumber() position: number;
  @DateOnly({ nullable: true }) acceptedOn: string | null;
  @Text({ max: 1_000, nullable: true, description: 'The decision: organ, day and section' }) acceptance: string | null;
  @ListOf(() => PermittedAction, { max: 1 }) permittedActions: Permission[];
}

export class CostPartView {
  @PartyNumber() party: number;
  @Text({ max: 20 }) weight: string;
  @Amount({ negative: true }) amount: string;
}

export class CostDivision {
  @Uuid() id: string;
  @Int({ min: 1, max: 20 }) key: number;
  @DateOnly() periodFrom: string;
  @DateOnly() periodTo: string;
  @Amount({ negative: true }) total: string;
  @Text({ max: 500 }) ground: string;
  @Text({ max: 200 }) madeBy: string;
  @Instant() madeAt: Date;
  @ListOf(() => CostPartView, { max: PARTIES }) parts: CostPartView[];
}

/** A service that the reader's authority organises by the agreement, where one body answers for its production. */
export class ServiceToContract {
  @OneOf(SERVICE_KIND_CODES) serviceKind: string;
  @Values({ max: 320, maxLength: 3, description: 'Municipality codes' }) municipalities: string[];
  @LocalisedText({ max: 100, description: 'What its price is for' }) unit: Localised;
  @Text({ max: 300, description: 'The party that answers for the production' }) producer: string;
  @Flag({ description: 'Bought: any provider may be chosen' }) bought: boolean;
  @Uuid({ nullable: true, description: 'With whom the contract is made; null where it is chosen, or nobody is here' })
  providerId: string | null;
  @Text({ max: 300, nullable: true }) providerName: string | null;
}

export class CooperationDetail extends CooperationInput {
  @Uuid() id: string;
  @Text({ max: 40 }) number: string;
  @Uuid() authorityId: string;
  @Text({ max: 300 }) authorityName: string;
  @OneOf(COOPERATION_STATUSES) status: CooperationStatus;
  @Text({ max: 20, nullable: true }) endReason: string | null;
  @Uuid({ nullable: true }) replacesId: string | null;
  @ListOf(() => CooperationParty, { max: PARTIES }) declare parties: CooperationParty[];
  @ListOf(() => ServiceToContract, { max: 2_000 }) toContract: ServiceToContract[];
  @ListOf(() => CostDivision, { max: 100, description: 'The newest hundred' }) divisions: CostDivision[];
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @ListOf(() => PermittedAction, { max: 20 }) permittedActions: Permission[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}

export const COOPERATION_SORTS = ['number', '-number', 'validFrom', '-validFrom', 'updatedAt', '-updatedAt'] as const;

export class CooperationFilter extends ListQuery {
  @Values({ max: 4, of: COOPERATION_STATUSES, optional: true }) status?: CooperationStatus[];
  @Text({ max: 100, optional: true, description: 'Words in the number, the name or the names of the parties' })
  q?: string;
}

export class CooperationSummary {
  @Uuid() id: string;
  @Text({ max: 40 }) number: string;
  @LocalisedText({ max: 300, partial: true }) title: Partial<Localised>;
  @OneOf(COOPERATION_KINDS) kind: CooperationKind;
  @OneOf(COOPERATION_STATUSES) status: CooperationStatus;
  @DateOnly() validFrom: string;
  @DateOnly({ nullable: true }) validTo: string | null;
  @Values({ max: PARTIES, description: 'Names of the parties' }) parties: string[];
  @Int({ min: 0, max: PARTIES, description: 'Parties that have not accepted it yet' }) waitingFor: number;
  @Instant() updatedAt: Date;
}

export class CooperationPage extends PageOf(CooperationSummary) {}

export class CooperationReason {
  @Text({ max: 2_000, min: 3 }) reason: string;
}

/** A party that has sent a proposal back does not see the draft. */
export class CooperationReturned {
  @Uuid() id: string;
}

export class AcceptCooperation {
  @PartyNumber() party: number;
  @DateOnly({ description: 'The day of the decision' }) acceptedOn: string;
  @Text({ max: 1_000, description: 'The decision: organ, day and section' }) decision: string;
}

export class DividePeriod {
  @Int({ min: 1, max: 20, description: 'The place of the cost key in the agreement' }) key: number;
  @DateOnly() periodFrom: string;
  @DateOnly({ description: 'The first day after the period' }) periodTo: string;
  @Amount({ negative: true }) total: string;
  @Text({ max: 500, min: 3, description: 'What the cost is and which voucher of the books it stands on' })
  ground: string;
  @ListOf(() => CostWeight, { max: PARTIES, description: 'How much each party used; only for a key by use' })
  use: CostWeight[];
}

export class CoveringDutyView {
  @OneOf(SERVICE_KIND_CODES) serviceKind: string;
  @Text({ max: 3 }) municipality: string;
  @Uuid() cooperationId: string;
  @Text({ max: 40 }) number: string;
  @Text({ max: 300 }) organiser: string;
  @Text({ max: 300 }) producer: string;
  @Text({ max: 300 }) payer: string;
  @Text({ max: 300 }) clientOwner: string;
}

export class CoverageCellView {
  @Text({ max: 3 }) municipality: string;
  @OneOf(SERVICE_KIND_CODES) serviceKind: string;
  @OneOf(['covered', 'nobody', 'twice']) state: 'covered' | 'nobody' | 'twice';
  @ListOf(() => CoveringDutyView, { max: 100 }) duties: CoveringDutyView[];
}

export class MunicipalityPoint {
  @Text({ max: 3 }) code: string;
  @LocalisedText({ max: 100 }) name: Localised;
  @ApiProperty({ type: Number, description: 'WGS 84' }) lat: number;
  @ApiProperty({ type: Number, description: 'WGS 84' }) lon: number;
}

export class CoverageMap {
  @DateOnly() on: string;
  @ListOf(() => MunicipalityPoint, { max: 320 }) municipalities: MunicipalityPoint[];
  @ListOf(() => CoverageCellView, { max: 20_000 }) cells: CoverageCellView[];
}

export class CoverageQuery {
  @DateOnly({ optional: true, description: 'Today when not given' }) on?: string;
}

export class PublicBody {
  @Uuid() id: string;
  @Text({ max: 300 }) name: string;
}

export class PublicBodies {
  @ListOf(() => PublicBody, { max: 1_000 }) items: PublicBody[];
}
