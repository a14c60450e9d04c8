import {
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
  Text,
  Uuid,
  Values,
} from '@kasvutori/platform';
import { SimulationResultView } from './simulation-result.dto.js';
import { SIMULATION_STATUSES, type SimulationStatus } from './simulation-queries.js';

export class SimulationBody {
  @Text({ max: 200 }) title: string;
  @Json({ description: 'Who is expected to come: docs/domain/cohort.schema.json' }) cohort: object;
  @Values({ min: 1, max: 3, description: 'Names of written tariffs, ids of published versions' }) tariffs: string[];
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
}

export class SimulationPage extends PageOf(SimulationItem) {}

export class SimulatedTariff {
  @Text({ max: 50, description: 'The name of a written tariff, or the id of a published version' }) source: string;
  @Text({ max: 64, description: 'SHA-256 of the tariff as canonical JSON' }) sha256: string;
  @LocalisedText({ max: 500, partial: true }) title: Localised;
}

export class SimulationDetail extends SimulationItem {
  @Json() cohort: object;
  @ListOf(() => SimulatedTariff, { max: 3 }) tariffs: SimulatedTariff[];
  @Nested(() => SimulationResultView, { nullable: true }) result: SimulationResultView | null;
  @ListOf(() => PermittedAction, { max: 1 }) permittedActions: Permission[];
}

export class TariffToSimulate {
  @Text({ max: 50 }) source: string;
  @LocalisedText({ max: 500, partial: true }) title: Localised;
  @Text({ max: 100, nullable: true, description: 'Contract and version; null for a written tariff' })
  contract: string | null;
  @Values({ max: 100, description: 'Segments it has prices for' }) segments: string[];
}

export class TariffsToSimulate {
  @ListOf(() => TariffToSimulate, { max: 1000 }) items: TariffToSimulate[];
}
