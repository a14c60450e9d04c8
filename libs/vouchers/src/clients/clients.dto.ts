import {
  CLIENT_KINDS,
  DateOnly,
  HistoryEntry,
  Instant,
  Int,
  LANGUAGES,
  ListOf,
  ListQuery,
  MunicipalityCode,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  Flag,
  Text,
  Uuid,
  Values,
  type CalendarDate,
  type ClientKind,
  type HistoryRow,
  type Language,
  type Permission,
} from '@kasvutori/platform';
import { IntersectionType } from '@nestjs/swagger';
import { DELIVERIES, type Delivery } from '../decisions/serving.js';
import { ToAnswer } from '../experience/experience.dto.js';
import { VoucherCard } from '../grants/grants.dto.js';
import { LEVELS, SEGMENTS, type Level, type Segment } from '../needs/needs-ground.js';
import { AssessmentItem } from '../needs/needs.dto.js';
import { OpenNeedsRequest } from '../needs-requests/needs-requests.dto.js';
import type { NextPathStep } from '../service-path/next-path-step.js';
import { ACTS, type Acts } from '../service-path/path-queries.js';
import { EventItem } from '../service-events/events.dto.js';
import { ConsentItem } from '../consents/consents.dto.js';
import { OpenHandOver, ResponsibleItem, TeamMemberItem } from '../team/team.dto.js';
import { DIGITAL_ABILITY, MOBILITY, type DigitalAbility, type Mobility } from './client-abilities.js';
import { CLIENT_SORTS } from './client-queries.js';
import { WAITS, type WaitsFor } from './client-waits.js';
import { NEXT_STEPS, type NextStep, type NextStepCode } from './next-step.js';

class Abilities {
  @OneOf(MOBILITY, { optional: true, nullable: true, description: 'How the client gets about' })
  mobility?: Mobility | null;
  @OneOf(DIGITAL_ABILITY, { optional: true, nullable: true, description: 'How the client manages online' })
  digitalAbility?: DigitalAbility | null;
}

export class CreateClient extends Abilities {
  @Text({ max: 200 }) name: string;
  @Text({ max: 300, pattern: /^[^@\s]+@[^@\s]+$/ }) email: string;
  @Text({ max: 50, optional: true }) phone?: string;
  @MunicipalityCode() municipality: string;
  @OneOf(LANGUAGES) language: Language;
  @Text({
    max: 20,
    description: 'Personal identity code; in the demo of invented people only (individual number 900–999)',
  })
  personalCode: string;
  @Uuid({ optional: true, description: 'The one who registers unless given' }) caseWorkerId?: string;
  @Uuid({ optional: true, description: 'The person who already signs in as this client' }) personId?: string;
}

/** Where letters on paper go. */
class PostalAddress {
  @OneOf(DELIVERIES, { optional: true, description: 'On paper for who does not read their letters here' })
  lettersBy?: Delivery;
  @Text({ max: 100, optional: true, nullable: true }) street?: string | null;
  @Text({ max: 5, pattern: /^[0-9]{5}$/, optional: true, nullable: true }) postalCode?: string | null;
  @Text({ max: 50, optional: true, nullable: true }) town?: string | null;
}

export class CreateCompany {
  @Text({ max: 200, description: 'The name of the company' }) name: string;
  @Text({ max: 9, pattern: /^\d{7}-\d$/, example: '9099990-2', description: 'Finnish business id' }) businessId: string;
  @Text({ max: 300, pattern: /^[^@\s]+@[^@\s]+$/ }) email: string;
  @Text({ max: 50, optional: true }) phone?: string;
  @MunicipalityCode() municipality: string;
  @OneOf(LANGUAGES) language: Language;
  @Uuid({ optional: true, description: 'The one who registers unless given' }) caseWorkerId?: string;
}

export class RecordDeath {
  @DateOnly() diedOn: string;
  @Text({ max: 20, description: 'The client’s number, written once more so that nobody is mistaken for another' })
  confirmation: string;
}

export class CreatedClient {
  @Uuid() id: string;
  @Text({ max: 20 }) reference: string;
}

export class ChangeClient extends IntersectionType(Abilities, PostalAddress) {
  @Text({ max: 200, optional: true }) name?: string;
  @Text({ max: 300, pattern: /^[^@\s]+@[^@\s]+$/, optional: true }) email?: string;
  @Text({ max: 50, optional: true, nullable: true }) phone?: string | null;
  @MunicipalityCode({ optional: true }) municipality?: string;
  @OneOf(LANGUAGES, { optional: true }) language?: Language;
}

export class ChangeOwnContact {
  @Text({ max: 300, pattern: /^[^@\s]+@[^@\s]+$/ }) email: string;
  @Text({ max: 50, nullable: true }) phone: string | null;
  @OneOf(LANGUAGES) language: Language;
}

export class RevealReason {
  @Text({ max: 500, min: 3, description: 'The client can read it' }) reason: string;
}

export class RevealedCode {
  @Text({ max: 11 }) personalCode: string;
}

export class ClientListQuery extends ListQuery {
  @Text({ max: 100, optional: true, description: 'Words of the name, the reference, or the business id' }) q?: string;
  @OneOf(CLIENT_KINDS, { optional: true }) kind?: ClientKind;
  @MunicipalityCode({ optional: true }) municipality?: string;
  @Flag({ optional: true, description: 'Clients I am responsible for or work with, and those I am asked to take over' })
  mine?: boolean;
  @Flag({ optional: true, description: 'Only clients whose case worker is one no more' }) withoutWorker?: boolean;
  @Values({ max: 20, of: WAITS, optional: true }) waitsFor?: WaitsFor[];
  @OneOf(Object.keys(CLIENT_SORTS), { optional: true }) override sort?: keyof typeof CLIENT_SORTS;
}

export class ClientItem {
  @Uuid() id: string;
  @OneOf(CLIENT_KINDS) kind: ClientKind;
  @Text({ max: 9, nullable: true, description: 'Of a company' }) businessId: string | null;
  @Text({ max: 20 }) reference: string;
  @Text({ max: 200 }) name: string;
  @MunicipalityCode() municipality: string;
  @OneOf(LANGUAGES) language: Language;
  @Uuid() caseWorkerId: string;
  @Text({ max: 200 }) caseWorkerName: string;
  @OneOf(LEVELS, { nullable: true }) level: Level | null;
  @OneOf(SEGMENTS, { nullable: true }) segment: Segment | null;
  @Int({ min: 0, max: 1_000 }) openVouchers: number;
  @Values({ max: 20, of: WAITS, description: 'What waits for the case worker, the most pressing first' })
  waits: WaitsFor[];
  @OneOf(WAITS, { description: 'The first of them' }) waitsFor: WaitsFor;
}

export class ClientPage extends PageOf(ClientItem) {}

export class ClientPerson {
  @OneOf(['case-worker', 'provider']) role: 'case-worker' | 'provider';
  @Text({ max: 300 }) name: string;
  @Text({ max: 50, nullable: true, description: 'The service of a provider' }) serviceKind: string | null;
}

class NextPathStepItem implements NextPathStep {
  @Text({ max: 300 }) goal: string;
  @OneOf(ACTS) acts: Acts;
  @Text({ max: 300, nullable: true }) organisationName: string | null;
}

export class NextStepItem {
  @OneOf(NEXT_STEPS) code: NextStepCode;
  @OneOf(['client', 'provider', 'case-worker']) who: NextStep['who'];
  @Uuid({ nullable: true }) voucherId: string | null;
  @Uuid({ nullable: true }) eventId: string | null;
  @Uuid({ nullable: true }) requestId: string | null;
  @Nested(() => NextPathStepItem, { nullable: true }) pathStep: NextPathStepItem | null;
}

class ClientFacts {
  @Uuid() id: string;
  @OneOf(CLIENT_KINDS) kind: ClientKind;
  @Text({ max: 9, nullable: true, description: 'Of a company' }) businessId: string | null;
  @Flag({ description: 'The municipality lies outside the region of the authority' }) outsideArea: boolean;
  @Text({ max: 20 }) reference: string;
  @Text({ max: 200 }) name: string;
  @Text({ max: 300 }) email: string;
  @Text({ max: 50, nullable: true }) phone: string | null;
  @MunicipalityCode() municipality: string;
  @OneOf(LANGUAGES) language: Language;
  @OneOf(MOBILITY, { nullable: true }) mobility: Mobility | null;
  @OneOf(DIGITAL_ABILITY, { nullable: true }) digitalAbility: DigitalAbility | null;
  @OneOf(DELIVERIES, { description: 'How decisions are sent' }) lettersBy: Delivery;
  @Text({ max: 100, nullable: true }) street: string | null;
  @Text({ max: 5, nullable: true }) postalCode: string | null;
  @Text({ max: 50, nullable: true }) town: string | null;
  @Text({ max: 200 }) caseWorkerName: string;
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @ListOf(() => ResponsibleItem, {
    max: 1_000,
    description: 'Who has been responsible and when, the present one first',
  })
  responsible: ResponsibleItem[];
  @ListOf(() => TeamMemberItem, { max: 200 }) team: TeamMemberItem[];
  @ListOf(() => ConsentItem, { max: 200, description: 'What the client allows' }) consents: ConsentItem[];
}

/** Since when the client's data is used no further than the request that was granted lets. */
export class ClientDataLimit {
  @Uuid() requestId: string;
  @OneOf(['restrict', 'object']) kind: 'restrict' | 'object';
  @Instant() since: Date;
}

export class ClientDetail extends ClientFacts {
  @Uuid() caseWorkerId: string;
  @DateOnly({ nullable: true }) diedOn: CalendarDate | null;
  @Instant({ nullable: true, description: 'Until then events before the death can be recorded' })
  eventsUntil: Date | null;
  @Instant() createdAt: Date;
  @ListOf(() => ClientDataLimit, { max: 20 }) dataLimits: ClientDataLimit[];
  @Nested(() => NextStepItem) nextStep: NextStepItem;
  @Nested(() => OpenNeedsRequest, { nullable: true, description: 'Asked of the client, or sent by them' })
  needsRequest: OpenNeedsRequest | null;
  @ListOf(() => ClientPerson, { max: 100 }) people: ClientPerson[];
  @ListOf(() => AssessmentItem, { max: 1_000, description: 'Newest first' }) assessments: AssessmentItem[];
  @ListOf(() => VoucherCard, { max: 1_000 }) vouchers: VoucherCard[];
  @ListOf(() => EventItem, { max: 200 }) events: EventItem[];
  @Nested(() => OpenHandOver, { nullable: true, description: 'A colleague has been asked to take the client over' })
  handOver: OpenHandOver | null;
  @ListOf(() => PermittedAction, { max: 20 }) permittedActions: Permission[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}

export class MySituation extends ClientFacts {
  @Uuid() authorityId: string;
  @Text({ max: 300 }) authorityName: string;
  @Nested(() => NextStepItem) nextStep: NextStepItem;
  @Nested(() => OpenNeedsRequest, { nullable: true, description: 'Asked of the client, or sent by them' })
  needsRequest: OpenNeedsRequest | null;
  @Nested(() => AssessmentItem, { nullable: true, description: 'The latest' }) assessment: AssessmentItem | null;
  @ListOf(() => VoucherCard, { max: 1_000 }) vouchers: VoucherCard[];
  @ListOf(() => EventItem, { max: 200, description: 'Events that wait for the client' }) eventsToConfirm: EventItem[];
  @ListOf(() => ToAnswer, { max: 50, description: 'What the client is asked of services and visits' })
  experienceToTell: ToAnswer[];
}

export class MySituations {
  @ListOf(() => MySituation, { max: 20, description: 'One for each authority one is a client of' })
  items: MySituation[];
}

export class LookItem {
  @Uuid() id: string;
  @Instant() at: Date;
  @Text({ max: 200 }) by: string;
  @Text({ max: 300, nullable: true }) organisation: string | null;
  @Text({ max: 200, nullable: true, description: 'The client whom they acted for' }) onBehalfOf: string | null;
  @Text({ max: 100, description: 'client.read, client.edit, voucher.grant …' }) action: string;
  @Text({ max: 300, description: 'The act in the reader’s language' }) actionText: string;
  @Text({ max: 2_000, nullable: true }) reason: string | null;
  @Int({ min: 1, max: 1_000_000, description: 'How many times that day' }) times: number;
}

export class LookPage extends PageOf(LookItem) {}
