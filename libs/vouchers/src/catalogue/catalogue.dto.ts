import {
  Amount,
  DateOnly,
  Decimal,
  Flag,
  HistoryEntry,
  Int,
  ListOf,
  LocalisedText,
  MunicipalityCode,
  Nested,
  OneOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  SERVICE_LANGUAGES,
  SERVICE_UNITS,
  Text,
  Uuid,
  Uuids,
  Values,
  VAT_CATEGORY_NAMES,
  type CalendarDate,
  type HistoryRow,
  type Localised,
  type Permission,
  type ServiceKindCode,
  type ServiceUnit,
  type VatCategory,
} from '@kasvutori/platform';
import { PublishedScore } from '../experience/experience.dto.js';
import { CHANNELS, type Channel } from '../needs/needs-ground.js';
import { OFFER_SORTS, type OfferSort } from './comparison.js';
import { OFFER_STATUSES, type OfferStatus } from './offer.entity.js';
import { ACCESSIBILITY, type Accessibility } from './premises.js';

const UNITS = Object.keys(SERVICE_UNITS);
const LANGUAGE_CODES = [...SERVICE_LANGUAGES.keys()];

/** What a service is and asks for. What is null is as usual for its kind. */
export class ServiceTerms {
  @Amount({ description: 'The most the authority pays for one unit' }) maxUnitPrice: string;
  @Int({ min: 1, max: 500, description: 'Units granted unless the case worker says otherwise' }) unitsDefault: number;
  @Int({ min: 1, max: 36 }) validityMonths: number;
  @Text({ max: 8, nullable: true, optional: true, pattern: /^\d{8}$/, description: 'CPV code' }) cpv?: string | null;
  @OneOf(Object.keys(VAT_CATEGORY_NAMES), { nullable: true, optional: true }) vatCategory?: VatCategory | null;
  @Values({ min: 1, max: 3, of: CHANNELS, optional: true, description: 'The ways in which it may be given' })
  channels?: Channel[];
  @LocalisedText({ max: 1_000, nullable: true, optional: true, description: 'In plain words, for clients' })
  description?: Localised | null;
  @LocalisedText({ max: 5_000, nullable: true, optional: true, description: 'What is asked of whoever gives it' })
  requirements?: Localised | null;
}

export class CreateService extends ServiceTerms {
  @OneOf(SERVICE_KIND_CODES) kind: ServiceKindCode;
}

export class ChangeService extends ServiceTerms {}

export class ServiceItem extends ServiceTerms {
  @Uuid() id: string;
  @OneOf(SERVICE_KIND_CODES) kind: ServiceKindCode;
  @OneOf(UNITS) unit: ServiceUnit;
  @Int({ min: 0, max: 100_000, description: 'Offers clients can choose from' }) offers: number;
  @Int({ min: 1, max: 1_000_000 }) version: number;
}

export class ServiceList {
  @ListOf(() => ServiceItem, { max: 100 }) items: ServiceItem[];
}

export class ServiceDetail extends ServiceItem {
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}

export class CreatedService {
  @Uuid() id: string;
}

class PremisesFacts {
  @Text({ max: 200, min: 0, description: 'Street and number' }) address: string;
  @MunicipalityCode() municipality: string;
  @Values({ max: ACCESSIBILITY.length, of: ACCESSIBILITY }) accessibility: readonly Accessibility[];
}

export class PremisesEdit extends PremisesFacts {
  @Decimal({ nullable: true, optional: true, description: 'Degrees; without them the middle of the municipality' })
  lat?: string | null;
  @Decimal({ nullable: true, optional: true }) lon?: string | null;
}

export class PremisesItem extends PremisesFacts {
  @Decimal() lat: string;
  @Decimal() lon: string;
  @Flag({ description: 'False: the middle of the municipality stands for it' }) exact: boolean;
}

export class EditOffer {
  @Values({ min: 1, max: 3, of: CHANNELS }) channels: Channel[];
  @Values({ min: 1, max: 25, of: LANGUAGE_CODES, description: 'Codes of the list of service languages' })
  languages: string[];
  @ListOf(() => PremisesEdit, { max: 20, description: 'Where clients come to' }) premises: PremisesEdit[];
  @DateOnly({ nullable: true }) nextFreeOn: CalendarDate | null;
  @Int({ min: 0, max: 10_000, description: 'Clients at the same time' }) capacity: number;
  @LocalisedText({ max: 1_000 }) description: Localised;
}

export class PictureWords {
  @Text({ max: 300, min: 3, description: 'What is seen in the picture' }) altFi: string;
  @Text({ max: 300, min: 3 }) altSv: string;
  @Text({ max: 300, min: 3 }) altEn: string;
}

export class OfferPicture {
  @Uuid() id: string;
  @LocalisedText({ max: 300, description: 'What is seen in it' }) alt: Localised;
}

class OfferFacts {
  @Uuid() id: string;
  @Uuid() authorityId: string;
  @Text({ max: 300 }) authorityName: string;
  @Uuid() serviceId: string;
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
  @OneOf(UNITS) unit: ServiceUnit;
  @Uuid() providerId: string;
  @Text({ max: 300 }) providerName: string;
  @Flag({ description: "A public body's own unit gives it, by a cooperation agreement" }) ownProduction: boolean;
  @Amount({ description: "The contract's price of one unit" }) unitPrice: string;
  @Amount({ description: 'The most a voucher pays for one unit' }) maxUnitPrice: string;
  @Values({ max: 400 }) municipalities: string[];
  @ListOf(() => PremisesItem, { max: 20 }) premises: PremisesItem[];
  @MunicipalityCode({ description: 'Of the first of its premises' }) premisesMunicipality: string;
  @Values({ max: 3, of: CHANNELS }) channels: Channel[];
  @Values({ max: 25 }) languages: string[];
  @Flag({ description: 'One of the premises at least is step-free' }) accessible: boolean;
  @Nested(() => OfferPicture, { nullable: true }) picture: OfferPicture | null;
  @DateOnly({ nullable: true }) nextFreeOn: CalendarDate | null;
  @LocalisedText({ max: 1_000 }) description: Localised;
  @DateOnly() validFrom: CalendarDate;
  @DateOnly({ description: 'The first day on which it is no longer valid' }) validTo: CalendarDate;
  @OneOf(OFFER_STATUSES) status: OfferStatus;
}

export class ComparedOffer extends OfferFacts {
  @Amount({ description: 'You pay, for one unit' }) ownCost: string;
  @Int({
    min: 0,
    max: 1_000_000,
    nullable: true,
    description: 'How many units the voucher is enough for; null without a limit or voucher',
  })
  unitsForVoucher: number | null;
  @Int({ min: 0, max: 2_000, nullable: true, description: 'From the home municipality to the nearest premises' })
  distanceKm: number | null;
  @Int({ min: 0, max: 10_000 }) placesFree: number;
  @Nested(() => PublishedScore, { nullable: true, description: 'What clients say; null before five have' })
  experience: PublishedScore | null;
  @Nested(() => PublishedScore, {
    nullable: true,
    description: 'How many have found work; null before five could have',
  })
  result: PublishedScore | null;
}

export class OfferFilter {
  @OneOf(OFFER_SORTS, { optional: true, description: 'neutral unless the viewer sorts' }) sort?: OfferSort;
  @OneOf(CHANNELS, { optional: true }) channel?: Channel;
  @OneOf(LANGUAGE_CODES, { optional: true }) language?: string;
  @Values({ max: ACCESSIBILITY.length, of: ACCESSIBILITY, optional: true, description: 'All of them in one place' })
  accessibility?: Accessibility[];
  @Int({ min: 1, max: 500, optional: true, description: 'From home, unless the service comes to the client' })
  km?: number;
  @Uuids({ max: 10, optional: true, description: 'Ids: these only' }) offers?: string[];
  @Int({ min: 1, max: 2_000, optional: true, description: 'How many are shown, 100 unless said' }) limit?: number;
}

export class PublicOfferFilter extends OfferFilter {
  @OneOf(SERVICE_KIND_CODES, { optional: true }) serviceKind?: ServiceKindCode;
  @MunicipalityCode({
    optional: true,
    description: 'Where the client lives: what is offered there, and the distances from there',
  })
  municipality?: string;
  @Text({
    max: 64,
    optional: true,
    description: 'Any value that stays the same during a visit; the neutral order follows it',
  })
  visit?: string;
}

export class HomePoint {
  @MunicipalityCode() municipality: string;
  @Decimal() lat: string;
  @Decimal() lon: string;
}

export class OfferComparison {
  @ListOf(() => ComparedOffer, { max: 2_000 }) items: ComparedOffer[];
  @Int({ min: 0, max: 1_000_000, description: 'How many there are, shown or not' }) total: number;
  @Nested(() => HomePoint, { nullable: true, description: 'Where distances are reckoned from' }) home: HomePoint | null;
  @OneOf(OFFER_SORTS) sort: OfferSort;
  @Text({ max: 64, description: 'Send it again to see the same order today' }) visit: string;
  @DateOnly() day: CalendarDate;
  @LocalisedText({ max: 300, description: 'Why the order is what it is' }) orderExplained: Localised;
}

export class VoucherComparison extends OfferComparison {
  @Int({ min: 1, max: 20, description: 'In which the one who is chosen answers' }) answerWorkingDays: number;
}

export class OwnOffer extends OfferFacts {
  @Uuid() contractId: string;
  @Int({ min: 0, max: 10_000 }) capacity: number;
  @Int({ min: 0, max: 10_000 }) taken: number;
  @Int({ min: 1, max: 1_000_000 }) version: number;
  @ListOf(() => PermittedAction, { max: 5 }) permittedActions: Permission[];
}

export class OwnOfferList {
  @ListOf(() => OwnOffer, { max: 500 }) items: OwnOffer[];
}

export class OwnOfferDetail extends OwnOffer {
  @ListOf(() => HistoryEntry, { max: 500 }) history: HistoryRow[];
}
