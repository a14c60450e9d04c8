import {
  amount,
  decimal,
  either,
  exactly,
  integer,
  list,
  nullable,
  object,
  type Of,
  oneOf,
  optional,
  text,
  yesNo,
} from './shape.js';
import { DAYS, EUROS, EVENT, MONTHS } from './triggers.js';

const clause = text;

/** Calendar days on which the client's work is large enough. N weeks are 7 × N such days; the first day is day 1. */
export const EMPLOYMENT_DAYS = object({
  type: exactly('employmentDays'),
  /** cumulative: breaks may pause the count · continuous: any break begins it anew · blocks: whole blocks of unbroken days. */
  mode: oneOf('cumulative', 'continuous', 'blocks'),
  /** A day counts when the hours per week of the work that is under way reach this; a decimal. */
  minHoursWeek: decimal,
  /** True: the hours of all employers are added together; false: one employer alone has to reach the minimum. */
  combineEmployers: yesNo,
  /** A break of at most this many days pauses the count. */
  maxGapDays: integer(0),
  /** What a longer break does: the count begins anew, or it pauses all the same. */
  onLongGap: oneOf('reset', 'keep'),
  /** What a day is worth in the price when the minimum is reached only with subsidised work; a decimal from 0 to 1. */
  subsidisedWeight: decimal,
  /** Only days from the start of the service on count, and of them so many; without it, all. */
  windowDays: optional(integer(1)),
  /** True: a day on which an unemployment benefit is paid does not count. */
  offBenefit: optional(yesNo),
  /** How long one block is; only in the mode `blocks`. */
  blockDays: optional(integer(1)),
  clause,
});

/** Pay of all employers, on the day it is paid, in so many days from the start of the service. */
export const EARNINGS_SUM = object({ type: exactly('earningsSum'), windowDays: integer(1), clause });

/** Calendar months by what was earned in them: a full one from `full` on, half of one from `half` on. */
export const EARNINGS_MONTHS = object({ type: exactly('earningsMonths'), full: amount, half: amount, clause });

/** How much less benefit is paid in so many days from the start of the service than in as many before it. */
export const BENEFIT_REDUCTION = object({ type: exactly('benefitReduction'), windowDays: integer(1), clause });

/** A score of a period; fewer answers than `minN` say nothing. */
export const SCORE = object({ type: exactly('score'), minN: integer(1), clause });

/** Units by which a service stayed below its level in a period. */
export const SERVICE_LEVEL = object({ type: exactly('serviceLevel'), clause });

/** Clients for whom something came about, above the share of all clients that would have had it anyway. */
export const COUNT = object({
  type: exactly('count'),
  trigger: either(EVENT, DAYS, EUROS, MONTHS),
  baselinePercent: decimal,
  clause,
});

/** A sum known of a whole cohort, such as its wages, beside the sum that was predicted for it. */
export const COHORT_SUM = object({ type: exactly('cohortSum'), figure: text, predicted: optional(text), clause });

/** Means per person of those treated beside those of a control group: what is paid to them less, and what they pay more. */
export const COHORT_DELTA = object({
  type: exactly('cohortDelta'),
  pairs: list(object({ control: text, treated: text, better: oneOf('lower', 'higher') }), 1),
  clause,
});

/** Approved costs of the contract beside its target: fixed + perUnit × volume. */
export const COST = object({
  type: exactly('cost'),
  target: object({ fixed: amount, perUnit: amount }),
  clause,
});

export const MEASURES = [
  EMPLOYMENT_DAYS,
  EARNINGS_SUM,
  EARNINGS_MONTHS,
  BENEFIT_REDUCTION,
  SCORE,
  SERVICE_LEVEL,
  COUNT,
  COHORT_SUM,
  COHORT_DELTA,
  COST,
] as const;

/** How something that is paid for is counted. */
export type Measure = Of<(typeof MEASURES)[number]>;
export type MeasureOf<T extends Measure['type']> = Extract<Measure, { readonly type: T }>;

export type EmploymentDays = Of<typeof EMPLOYMENT_DAYS>;
export type EarningsSum = Of<typeof EARNINGS_SUM>;
export type EarningsMonths = Of<typeof EARNINGS_MONTHS>;
export type BenefitReduction = Of<typeof BENEFIT_REDUCTION>;

/** Scores below the end of this band and not of one before it: so many per cent of the base, negative to withhold. Decimals. */
export const SCORE_BAND = object({ below: nullable(decimal), percent: decimal });
export type ScoreBand = Of<typeof SCORE_BAND>;
