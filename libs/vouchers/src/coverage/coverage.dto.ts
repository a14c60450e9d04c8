import {
  DateOnly,
  Decimal,
  Int,
  ListOf,
  LocalisedText,
  MunicipalityCode,
  Nested,
  OneOf,
  SERVICE_KIND_CODES,
  Text,
  Uuid,
  Values,
  type CalendarDate,
  type Localised,
  type ServiceKindCode,
} from '@kasvutori/platform';
import { LEVELS_OF_COVER, type LevelOfCover } from './coverage.js';
import { COVERAGE_SORTS, type CoverageSort } from './sort-coverage.js';

const COUNT = { min: 0, max: 1_000_000 };
/** Of clients: null is fewer than five, for those who may not see the clients. */
const TOLD = { ...COUNT, nullable: true };

export class ReachItem {
  @MunicipalityCode() municipality: string;
  @OneOf(LEVELS_OF_COVER, { description: 'choice: three providers or more within 60 km' }) level: LevelOfCover;
  @Int({ ...COUNT, description: 'Providers at most 30 km away' }) within30: number;
  @Int({ ...COUNT, description: 'Providers at most 60 km away' }) within60: number;
  @Int({ ...COUNT, description: 'Providers who help from afar' }) remote: number;
  @Int({ ...COUNT, description: 'Free places' }) free: number;
  @DateOnly({ nullable: true }) nextFreeOn: CalendarDate | null;
}

class PlacedReach extends ReachItem {
  @LocalisedText({ max: 100 }) name: Localised;
  @Decimal({ description: 'Degrees north' }) lat: string;
  @Decimal({ description: 'Degrees east' }) lon: string;
}

export class CoverageItem extends PlacedReach {
  @Int({ ...TOLD, description: 'Clients who are served now' }) served: number | null;
  @Int({ ...COUNT, nullable: true, description: 'Median of days from choice to first visit in the last year' })
  waitedDays: number | null;
  @Int({ ...TOLD, description: 'Of how many' }) waited: number | null;
  @Int({ ...TOLD, description: 'Clients whose voucher has been without a provider for two weeks' })
  unchosen: number | null;
  @Int({ ...TOLD, description: 'Clients whose assessment proposes the service and who have no voucher' })
  ungranted: number | null;
}

export class ServiceCoverageQuery {
  @Uuid({ optional: true, description: 'The first service of the authority unless said' }) serviceId?: string;
  @OneOf(COVERAGE_SORTS, { optional: true }) sort?: CoverageSort;
}

export class OfferedPart {
  @Uuid() id: string;
  @Values({ max: 100, description: 'Municipalities of its premises' }) premises: readonly string[];
  @Values({ max: 400, description: 'Municipalities whose clients it takes' }) municipalities: readonly string[];
}

export class OfferingProvider {
  @Uuid() id: string;
  @Text({ max: 300 }) name: string;
  @ListOf(() => OfferedPart, { max: 100, description: 'Its offers of the service' }) offers: OfferedPart[];
}

export class CoveredService {
  @Uuid() id: string;
  @OneOf(SERVICE_KIND_CODES) kind: ServiceKindCode;
}

export class Coverage {
  @Nested(() => CoveredService, { nullable: true, description: 'Null when the authority has no services' })
  service: CoveredService | null;
  @ListOf(() => CoverageItem, { max: 400 }) items: CoverageItem[];
  @ListOf(() => OfferingProvider, { max: 2_000, description: 'Who give the service' }) providers: OfferingProvider[];
}

export class WithoutQuery {
  @Uuid() serviceId: string;
  @Uuid() providerId: string;
  @Uuid({ optional: true, description: 'Only this offer of the provider ends' }) offerId?: string;
  @MunicipalityCode({ optional: true, description: 'It ends for the clients of this municipality only' })
  municipality?: string;
}

export class MoveItem {
  @Uuid() offerId: string;
  @Text({ max: 300 }) providerName: string;
  @MunicipalityCode() premises: string;
  @Int(TOLD) clients: number | null;
}

export class DifferenceItem {
  @MunicipalityCode() municipality: string;
  @LocalisedText({ max: 100 }) name: Localised;
  @Nested(() => ReachItem) before: ReachItem;
  @Nested(() => ReachItem) after: ReachItem;
  @Int({ ...TOLD, description: 'Clients who would have to choose anew' }) concerned: number | null;
  @ListOf(() => MoveItem, { max: 2_000, description: 'Where there is room for them, the nearest first' })
  moves: MoveItem[];
  @Int({ ...TOLD, description: 'For whom there is no room' }) unplaced: number | null;
}

export class CoverageWithout {
  @Text({ max: 300 }) providerName: string;
  @Int({ ...TOLD, description: 'Clients concerned' }) concerned: number | null;
  @Int(TOLD) unplaced: number | null;
  @ListOf(() => DifferenceItem, { max: 400 }) items: DifferenceItem[];
}

export class PublicCoverageQuery {
  @OneOf(SERVICE_KIND_CODES) serviceKind: ServiceKindCode;
}

export class PublicCoverage {
  @ListOf(() => PlacedReach, { max: 400, description: 'Municipalities where the service is given' })
  items: PlacedReach[];
}
