import { Decimal, Int, ListOf, LocalisedText, Nested, OneOf, Text } from '@kasvutori/platform';
import { CRITERION_KINDS, type CriterionKind, type TenderText } from './tender-content.js';
import {
  BEYOND_WORST,
  COMPONENT_TIMINGS,
  SCORING_KINDS,
  type BeyondWorst,
  type ComponentTiming,
  type ScoringKind,
} from '../criteria/scoring.js';

/** Longest title of a tender or of a part of it. */
export const TITLE = 400;

export class LifeCycleComponentInput {
  @Text({ max: 16, pattern: /^[A-Z][A-Z0-9-]{0,15}$/, example: 'ENERGY' })
  code: string;

  @LocalisedText({ max: TITLE, partial: true })
  title: TenderText;

  @OneOf(COMPONENT_TIMINGS, { description: 'start: at once; yearly: at the end of each year; end: once, at the end' })
  when: ComponentTiming;
}

export class LifeCycleInput {
  @Int({ min: 1, max: 50 })
  years: number;

  @Decimal({ description: 'Per cent a year, 0–50' })
  discountRate: string;

  @ListOf(() => LifeCycleComponentInput, { min: 1, max: 20, description: 'What bidders state an amount for' })
  components: readonly LifeCycleComponentInput[];
}

/** How a criterion is scored, published to the bidders. Which fields are meant depends on the kind. */
export class ScoringInput {
  @OneOf(SCORING_KINDS, {
    description: 'price and cost: relative, linear; quality: panel (default), stated-value, yes-no',
  })
  kind: ScoringKind;

  @Decimal({ optional: true, description: 'linear, stated-value: full points from here on' })
  best?: string;

  @Decimal({ optional: true, description: 'linear, stated-value: no points from here on' })
  worst?: string;

  @OneOf(BEYOND_WORST, {
    optional: true,
    description: 'A bid beyond `worst` gets no points (default) or is not compared',
  })
  beyondWorst?: BeyondWorst;

  @Int({ min: 1, max: 100, optional: true, description: 'panel: scores go from 0 to this; 5 unless said' })
  maxScore?: number;

  @LocalisedText({ max: 100, partial: true, optional: true, description: 'stated-value: what the number counts' })
  unit?: TenderText;

  @Nested(() => LifeCycleInput, { optional: true, description: 'cost: what the life-cycle cost is made of' })
  lifeCycle?: LifeCycleInput;
}

export class CriterionInput {
  @OneOf(CRITERION_KINDS)
  kind: CriterionKind;

  @LocalisedText({ max: TITLE, partial: true })
  title: TenderText;

  @LocalisedText({ max: 5_000, partial: true })
  description: TenderText;

  @Decimal({ nullable: true, description: 'Per cent, at most two decimals; of a group it is the sum of its members' })
  weight: string | null;

  @Int({
    min: 0,
    max: 49,
    optional: true,
    nullable: true,
    description:
      'Place (from 0) of the group in this list that the criterion stands under; a group stands before its members',
  })
  parent?: number | null;

  @Nested(() => ScoringInput, { optional: true, nullable: true })
  scoring?: ScoringInput | null;

  @Decimal({ optional: true, nullable: true, description: 'Points below which a bid is not compared; of quality only' })
  minPoints?: string | null;
}
