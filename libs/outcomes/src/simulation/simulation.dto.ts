import {
  Amount,
  type CalendarDate,
  DateOnly,
  Instant,
  Int,
  Json,
  ListOf,
  ListQuery,
  type Localised,
  LocalisedText,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  type Permission,
  SERVICE_KIND_CODES,
  type ServiceKindCode,
  Text,
  Uuid,
  Values,
} from '@kasvutori/platform';
import { SimulationResultView, SimulationSpread } from './simulation-result.dto.js';
import { SIMULATION_STATUSES, type SimulationStatus } from './simulation-queries.js';
import { TARIFF_ORIGINS } from './tariffs-to-simulate.js';

export class SimulationBody {
  @Text({ max: 200 }) title: string;
  @Json({ description: 'Who is expected to come: docs/domain/cohort.schema.json' }) cohort: object;
  @Values({ min: 1, max: 3, description: 'Names of written tariffs, ids of published versions and of drafts' })
  tariffs: string[];
  @Int({ min: 10, max: 1000, description: 'Times the cohort is drawn' }) runs: number;
  @Text({ max: 64, optional: true, description: 'The same seed gives the same answer; drawn when left out' })
  seed?: string;
  @Uuid({ optional: true, description: 'The tender it is the ground of' }) tenderId?: string;
}

export class SimulationAttachBody {
  @Uuid() tenderId: string;
}

export class SimulationQuery extends ListQuery {
  @Uuid({ optional: true }) tenderId?: string;
}

export class SimulationFigures {
  @LocalisedText({ max: 500, partial: true }) title: Localised;
  @OneOf(['EUR', 'GBP']) currency: 'EUR' | 'GBP';
  @Nested(() => SimulationSpread) cost: SimulationSpread;
  @Amount({ negative: true, nullable: true }) perSustained: string | null;
}

export class SimulationItem {
  @Uuid() id: string;
  @Text({ max: 200 }) title: string;
  @OneOf(SIMULATION_STATUSES) status: SimulationStatus;
  @Int({ min: 1, max: 100_000 }) parts: number;
  @Int({ min: 0, max: 100_000 }) partsDone: number;
  @Int({ min: 1, max: 1000 }) runs: number;
  @Text({ max: 64 }) seed: string;
  @Uuid({ nullable: true }) tenderId: string | null;
  @LocalisedText({ max: 500, partial: true, nullable: true }) tenderTitle: Localised | null;
  @Text({ max: 200 }) createdByName: string;
  @Instant() createdAt: Date;
  @ListOf(() => SimulationFigures, { max: 3, description: 'The main numbers of each tariff; none until it is done' })
  figures: SimulationFigures[];
}

export class SimulationPage extends PageOf(SimulationItem) {
  @ListOf(() => PermittedAction, { max: 1 }) permittedActions: Permission[];
}

export class SimulatedTariff {
  @Text({ max: 50, description: 'The name of a written tariff, or the id of a published version or of a draft' })
  source: string;
  @Text({ max: 64, description: 'SHA-256 of the tariff as canonical JSON' }) sha256: string;
  @LocalisedText({ max: 500, partial: true }) title: Localised;
}

export class SimulationDetail extends SimulationItem {
  @Json() cohort: object;
  @ListOf(() => SimulatedTariff, { max: 3 }) tariffs: SimulatedTariff[];
  @Nested(() => SimulationResultView, { nullable: true }) result: SimulationResultView | null;
  @ListOf(() => PermittedAction, { max: 1 }) permittedActions: Permission[];
}

export class PastCohortQuery {
  @DateOnly({ optional: true, description: 'Service began on this day or later; two years ago unless said' })
  from?: CalendarDate;
  @DateOnly({ optional: true, description: 'And on this day at the latest; half a year ago unless said' })
  to?: CalendarDate;
  @OneOf(SERVICE_KIND_CODES, { optional: true }) serviceKind?: ServiceKindCode;
  @Uuid({ optional: true }) contractId?: string;
}

/** How clients fared who have been served: statistics of at least five. */
export class PastCohort {
  @DateOnly() from: CalendarDate;
  @DateOnly() to: CalendarDate;
  @Int({ min: 5, max: 10_000, description: 'Whom the numbers are of' }) clients: number;
  @Json({ description: 'The segments of a cohort: docs/domain/cohort.schema.json' }) cohort: object;
  @Values({ max: 500, description: 'Numbers too few have told of: "A/hourlyWage"' }) assumed: string[];
}

export class TariffToSimulate {
  @Text({ max: 50 }) source: string;
  @OneOf(TARIFF_ORIGINS) origin: (typeof TARIFF_ORIGINS)[number];
  @Text({ max: 100, description: 'What it calls itself; in the `names` of a segment' }) tariff: string;
  @LocalisedText({ max: 500, partial: true }) title: Localised;
  @Text({
    max: 100,
    nullable: true,
    description: 'Contract, and version of what is published; null for a written tariff',
  })
  contract: string | null;
  @Values({ max: 100, description: 'Segments it has prices for' }) segments: string[];
}

export class TariffsToSimulate {
  @ListOf(() => TariffToSimulate, { max: 1000 }) items: TariffToSimulate[];
}
