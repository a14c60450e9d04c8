import {
  Amount,
  DateOnly,
  Flag,
  Int,
  ListOf,
  ListQuery,
  LocalisedText,
  Nested,
  OneOf,
  PageOf,
  PermittedAction,
  Text,
  Uuid,
  type Localised,
  type Permission,
} from '@kasvutori/platform';
import { CONTRACT_STATUSES, type ContractStatus } from '../agreements/contract-lifecycle.js';
import { FOLLOW_UP_SORTS } from './follow-up-list.js';
import { PERIODS, type PeriodKind } from './indicator-periods.js';
import { QUALITY_MEASURES, type QualityMeasure } from './quality-pay.js';
import { DIRECTIONS, MEASURES, VERDICTS, type Direction, type MeasureCode, type Verdict } from './measure.js';

export const SANCTIONS = ['none', 'fixed', 'share'] as const;
export type SanctionRule = (typeof SANCTIONS)[number];

const HUNDREDTHS = { max: 6, pattern: /^\d{1,3}(\.\d{1,2})?$/ };

/** What a contract is measured by. */
export class IndicatorInput {
  @OneOf(MEASURES) measure: MeasureCode;
  @Int({ min: 1, max: 365, nullable: true, description: 'Of first-contact: days from the choice' }) days: number | null;
  @OneOf(DIRECTIONS) direction: Direction;
  @Text({ ...HUNDREDTHS, description: 'Per cent, or of feedback a grade 1–5' }) target: string;
  @OneOf(PERIODS) period: PeriodKind;
  @Int({ min: 1, max: 1_000, description: 'With fewer cases a period is not judged' }) minCases: number;
  @Text({ max: 100, description: 'The clause of the contract' }) clause: string;
  @OneOf(SANCTIONS) sanction: SanctionRule;
  @Amount({ nullable: true, description: 'Of a fixed sanction, for each period missed' }) sanctionAmount: string | null;
  @Text({ ...HUNDREDTHS, nullable: true, description: 'Per cent of what was approved in the period' })
  sanctionPercent: string | null;
  @Amount({ nullable: true, description: 'The most over the whole contract' }) sanctionCap: string | null;
}

/** Pay by the published score of a quarter, of at least so many clients. */
export class QualityPayTerms {
  @OneOf(QUALITY_MEASURES) measure: QualityMeasure;
  @Amount({ description: 'Of a quarter: what the shares are taken of' }) base: string;
  @Text({ ...HUNDREDTHS, description: 'A grade 1–5, of results per cent: from here on more is paid' }) payFrom: string;
  @Text({ ...HUNDREDTHS, description: 'Per cent of the base' }) payPercent: string;
  @Text({ ...HUNDREDTHS, description: 'Below this a share is withheld' }) withholdBelow: string;
  @Text({ ...HUNDREDTHS, description: 'Per cent of the base' }) withholdPercent: string;
  @Int({ min: 5, max: 1_000, description: 'With fewer clients nothing is paid or withheld' }) minClients: number;
  @Text({ max: 100, description: 'The clause of the contract' }) clause: string;
}

export class SetIndicators {
  @ListOf(() => IndicatorInput, { max: 20 }) indicators: IndicatorInput[];
  @Nested(() => QualityPayTerms, { optional: true, nullable: true, description: 'null: none; left out: as it was' })
  qualityPay?: QualityPayTerms | null;
}

export class IndicatorPoint {
  @DateOnly() from: string;
  @DateOnly({ description: 'The first day after it' }) to: string;
  @Text({ max: 10, nullable: true, description: 'null: nothing to measure, or hidden' }) value: string | null;
  @Int({ min: 0, max: 1_000_000, nullable: true }) cases: number | null;
  @Flag({ description: 'Of fewer than five people: only the contract manager sees the figure' }) hidden: boolean;
  @OneOf(VERDICTS) verdict: Verdict;
}

export class IndicatorView extends IndicatorInput {
  @Uuid() id: string;
  @LocalisedText({ max: 300 }) name: Localised;
  @ListOf(() => IndicatorPoint, { max: 200, description: 'Oldest first' }) points: IndicatorPoint[];
}

export class FollowUpDetail {
  @Uuid() contractId: string;
  @Text({ max: 40 }) contractNumber: string;
  @Int({ min: 1, max: 1_000_000, description: 'Of the contract: indicators are set against it' }) version: number;
  @Flag({ description: 'It is or has been in force: there is something to follow' }) inForce: boolean;
  @ListOf(() => IndicatorView, { max: 20 }) indicators: IndicatorView[];
  @Nested(() => QualityPayTerms, { nullable: true }) qualityPay: QualityPayTerms | null;
  @ListOf(() => PermittedAction, { max: 10 }) permittedActions: Permission[];
}

export class FollowUpRow {
  @Uuid({ description: 'The contract' }) id: string;
  @Text({ max: 40 }) number: string;
  @LocalisedText({ max: 500, partial: true }) title: Localised;
  @OneOf(CONTRACT_STATUSES) status: ContractStatus;
  @Text({ max: 300 }) providerName: string;
  @Text({ max: 300 }) authorityName: string;
  @Int({ min: 0, max: 20 }) indicators: number;
  @Int({ min: 0, max: 20, description: 'Indicators whose last judged period missed its target' }) missed: number;
  @Int({ min: 0, max: 1_000_000, description: 'Deviations and complaints that are not closed' }) openDeviations: number;
  @DateOnly({ nullable: true }) measuredOn: string | null;
}

export class FollowUpPage extends PageOf(FollowUpRow) {}

export class FollowUpFilter extends ListQuery {
  @Text({ max: 100, optional: true, description: 'Words in the number, the title or the name of the provider' })
  q?: string;
  @OneOf(Object.keys(FOLLOW_UP_SORTS), { optional: true }) override sort?: keyof typeof FOLLOW_UP_SORTS;
}
