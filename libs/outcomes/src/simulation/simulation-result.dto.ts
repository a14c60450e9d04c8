import { Amount, Decimal, Int, ListOf, type Localised, LocalisedText, Nested, OneOf, Text } from '@kasvutori/platform';
import type { ComponentResult, SimulationResult, TariffResult } from './result.js';
import type { MonthResult, ProviderResult } from './provider-result.js';
import type { Sensitivity } from './sensitivity.js';
import { PERCENTILES, type Range, type Spread } from './spread.js';
import type { NotSimulated } from './suits.js';
import { type Parameter, PARAMETERS } from './variants.js';

const signed = { negative: true };

export class SimulationSpread implements Spread {
  @Amount(signed) mean: string;
  @Amount(signed) p5: string;
  @Amount(signed) p25: string;
  @Amount(signed) p50: string;
  @Amount(signed) p75: string;
  @Amount(signed) p95: string;
}

export class SimulationRange implements Range {
  @Amount(signed) mean: string;
  @Amount(signed) p10: string;
  @Amount(signed) p90: string;
}

export class SimulationComponent implements ComponentResult {
  @Text({ max: 40 }) component: string;
  @LocalisedText({ max: 500, partial: true }) title: Localised;
  @Decimal({ description: 'Lines in a run; the mean' }) outcomes: string;
  @Nested(() => SimulationRange) amount: SimulationRange;
}

export class SimulationMonth implements MonthResult {
  @Text({ max: 7, description: '2027-01' }) month: string;
  @Nested(() => SimulationRange, { description: 'What the buyer owes for the outcomes of the month' })
  cost: SimulationRange;
  @Nested(() => SimulationRange, { description: 'What the provider is paid in the month' }) received: SimulationRange;
  @Amount({ description: 'What the provider spends; the mean' }) spent: string;
  @Nested(() => SimulationRange, { description: 'The provider’s money since the beginning' }) balance: SimulationRange;
}

export class SimulationPoint {
  @Decimal({ description: 'Clients in work, per cent' }) workRate: string;
  @Amount(signed) surplus: string;
}

export class SimulationProvider implements ProviderResult {
  @Nested(() => SimulationSpread) surplus: SimulationSpread;
  @Decimal({ description: 'Runs that end in a loss, per cent' }) lossRate: string;
  @Text({ max: 7, nullable: true }) breakEvenMonth: string | null;
  @Decimal({ nullable: true, description: 'Clients in work, per cent' }) breakEvenWorkRate: string | null;
  @ListOf(() => SimulationPoint, { max: 10 }) curve: SimulationPoint[];
}

export class SimulationSensitivity implements Sensitivity {
  @OneOf(PARAMETERS) parameter: Parameter;
  @Amount({ ...signed, description: 'Change of the mean cost when the number is lower' }) lower: string;
  @Amount({ ...signed, description: 'Change of the mean cost when the number is higher' }) higher: string;
}

export class SimulationLeftOut implements NotSimulated {
  @Text({ max: 40 }) component: string;
  @Text({ max: 100, nullable: true }) measure: string | null;
}

export class SimulatedTariffName {
  @Text({ max: 100 }) id: string;
  @Int({ min: 1, max: 10_000 }) version: number;
}

export class SimulationTariffResult implements TariffResult {
  @Nested(() => SimulatedTariffName) tariff: SimulatedTariffName;
  @LocalisedText({ max: 500, partial: true }) title: Localised;
  @OneOf(['EUR', 'GBP']) currency: 'EUR' | 'GBP';
  @Nested(() => SimulationSpread) cost: SimulationSpread;
  @Amount({ ...signed, nullable: true }) perSustained: string | null;
  @ListOf(() => SimulationComponent, { max: 100 }) components: SimulationComponent[];
  @ListOf(() => SimulationMonth, { max: 150 }) cashFlow: SimulationMonth[];
  @Nested(() => SimulationProvider) provider: SimulationProvider;
  @ListOf(() => SimulationSensitivity, { max: 20 }) sensitivity: SimulationSensitivity[];
  @ListOf(() => SimulationLeftOut, { max: 100 }) notSimulated: SimulationLeftOut[];
}

export class SimulationStep {
  @Int({ min: 1, max: 100 }) stepPercent: number;
  @Int({ min: 1, max: 1000 }) runs: number;
}

export class SimulationResultView implements SimulationResult {
  @Text({ max: 64 }) seed: string;
  @Int({ min: 1, max: 1000 }) runs: number;
  @Int({ min: 1, max: 20_000 }) clients: number;
  @OneOf([PERCENTILES]) percentiles: typeof PERCENTILES;
  @Decimal({ description: 'Clients who begin to work, per cent' }) workRate: string;
  @Decimal({ description: 'Clients whose work lasts, per cent' }) sustainedRate: string;
  @Nested(() => SimulationStep) sensitivity: SimulationStep;
  @ListOf(() => SimulationTariffResult, { max: 3 }) tariffs: SimulationTariffResult[];
}
