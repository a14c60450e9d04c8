import {
  Amount,
  DateOnly,
  Flag,
  HistoryEntry,
  Int,
  ListOf,
  LocalisedText,
  MunicipalityCode,
  OneOf,
  PermittedAction,
  SERVICE_KIND_CODES,
  SERVICE_LANGUAGES,
  SERVICE_UNITS,
  Text,
  Uuid,
  Values,
  type CalendarDate,
  type HistoryRow,
  type Localised,
  type Permission,
  type ServiceKindCode,
  type ServiceUnit,
} from '@kasvutori/platform';
import { CHANNELS, type Channel } from '../needs/needs-ground.js';
import { OFFER_SORTS, type OfferSort } from './comparison.js';
import { OFFER_STATUSES, type OfferStatus } from './offer.entity.js';

const UNITS = Object.keys(SERVICE_UNITS);
const LANGUAGE_CODES = [...SERVICE_LANGUAGES.keys()];

export class CreateService {
  @OneOf(SERVICE_KIND_CODES) kind: ServiceKindCode;
  @Amount({ description: 'The most the authority pays for one unit' }) maxUnitPrice: string;
  @Int({ min: 1, max: 500, description: 'Units granted unless the case worker says otherwise' }) unitsDefault: number;
  @Int({ min: 1, max: 36 }) validityMonths: number;
}

export class ChangeService {
  @Amount() maxUnitPrice: string;
  @Int({ min: 1, max: 500 }) unitsDefault: number;
  @Int({ min: 1, max: 36 }) validityMonths: number;
}

export class ServiceItem {
  @Uuid() id: string;
  @OneOf(SERVICE_KIND_CODES) kind: ServiceKindCode;
  @OneOf(UNITS) unit: ServiceUnit;
  @Amount() maxUnitPrice: string;
  @Int({ min: 1, max: 500 }) unitsDefault: number;
  @Int({ min: 1, max: 36 }) validityMonths: number;
  @Int({ min: 0, max: 100_000, description: 'Offers clients can choose from' }) offers: number;
  @Int({ min: 1, max: 1_000_000 }) version: number;
}

export class ServiceList {
  @ListOf(() => ServiceItem, { max: 100 }) items: ServiceItem[];
}

export class CreatedService {
  @Uuid() id: string;
}

export class EditOffer {
  @Values({ min: 1, max: 3, of: CHANNELS }) channels: Channel[];
  @Values({ min: 1, max: 25, of: LANGUAGE_CODES, description: 'Codes of the list of service languages' })
  languages: string[];
  @Flag({ description: 'Step-free premises' }) accessible: boolean;
  @MunicipalityCode({ description: 'Where clients come to' }) premisesMunicipality: string;
  @DateOnly({ nullable: true }) nextFreeOn: CalendarDate | null;
  @Int({ min: 0, max: 10_000, description: 'Clients at the same time' }) capacity: number;
  @LocalisedText({ max: 1_000 }) description: Localised;
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
  @Amount({ description: "The contract's price of one unit" }) unitPrice: string;
  @Amount({ description: 'The most a voucher pays for one unit' }) maxUnitPrice: string;
  @Values({ max: 400 }) municipalities: string[];
  @MunicipalityCode() premisesMunicipality: string;
  @Values({ max: 3, of: CHANNELS }) channels: Channel[];
  @Values({ max: 25 }) languages: string[];
  @Flag() accessible: boolean;
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
  @Int({ min: 0, max: 2_000, nullable: true, description: 'From the home municipality to the premises' }) distanceKm:
    number | null;
  @Int({ min: 0, max: 10_000 }) placesFree: number;
}

export class OfferFilter {
  @OneOf(OFFER_SORTS, { optional: true, description: 'neutral unless the viewer sorts' }) sort?: OfferSort;
  @OneOf(CHANNELS, { optional: true }) channel?: Channel;
  @OneOf(LANGUAGE_CODES, { optional: true }) language?: string;
  @Flag({ optional: true }) accessible?: boolean;
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

export class OfferComparison {
  @ListOf(() => ComparedOffer, { max: 500 }) items: ComparedOffer[];
  @OneOf(OFFER_SORTS) sort: OfferSort;
  @Text({ max: 64, description: 'Send it again to see the same order today' }) visit: string;
  @DateOnly() day: CalendarDate;
  @LocalisedText({ max: 300, description: 'Why the order is what it is' }) orderExplained: Localised;
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
