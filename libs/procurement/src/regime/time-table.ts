import { addDays, workingDayOnOrAfter, type CalendarDate } from '@kasvutori/platform';
import type { Procedure } from '../tenders/tender-content.js';

/** Regimes in which the law sets minimum times. In all others the buyer sets a time that is enough for the task. */
export type TimedRegime = 'eu-general' | 'concession-eu';
export type TimePhase = 'tenders' | 'requests';

export interface MinimumTime {
  readonly regime: TimedRegime;
  readonly procedure: Procedure;
  readonly phase: TimePhase;
  readonly days: number;
  /** When bids may be sent electronically. */
  readonly electronic?: number;
  /** When a prior information notice was sent from 35 days to 12 months before the call. */
  readonly announced?: number;
  readonly source: string;
}

const general = (
  procedure: Procedure,
  phase: TimePhase,
  days: number,
  source: string,
  shorter: Pick<MinimumTime, 'electronic' | 'announced'> = {},
): MinimumTime => ({
  regime: 'eu-general',
  procedure,
  phase,
  days,
  source: `Procurement Act § 56; Directive 2014/24/EU ${source}`,
  ...shorter,
});

/** Procurement Act 1397/2016 §§ 56–57 (chapter 6); concessions chapter 13. */
export const MINIMUM_TIMES: readonly MinimumTime[] = [
  general('open', 'tenders', 35, 'art. 27', { electronic: 30, announced: 15 }),
  general('restricted', 'requests', 30, 'art. 28'),
  general('restricted', 'tenders', 30, 'art. 28', { electronic: 25, announced: 10 }),
  general('neg-w-call', 'requests', 30, 'art. 29'),
  general('neg-w-call', 'tenders', 30, 'art. 29', { electronic: 25, announced: 10 }),
  general('comp-dial', 'requests', 30, 'art. 30'),
  general('innovation', 'requests', 30, 'art. 31'),
  {
    regime: 'concession-eu',
    procedure: 'open',
    phase: 'tenders',
    days: 30,
    source: 'Procurement Act chapter 13; Directive 2014/23/EU art. 39',
  },
  {
    regime: 'concession-eu',
    procedure: 'neg-w-call',
    phase: 'requests',
    days: 30,
    source: 'Procurement Act chapter 13; Directive 2014/23/EU art. 39',
  },
  {
    regime: 'concession-eu',
    procedure: 'neg-w-call',
    phase: 'tenders',
    days: 22,
    electronic: 17,
    source: 'Procurement Act chapter 13; Directive 2014/23/EU art. 39',
  },
];

export interface TimeConditions {
  readonly electronic: boolean;
  readonly priorInformation: boolean;
}

/** The minimum of a row under the conditions. A prior information notice shortens more than electronic bids do. */
export function daysOf(row: MinimumTime, { electronic, priorInformation }: TimeConditions): number {
  if (priorInformation && row.announced !== undefined) return row.announced;
  return electronic && row.electronic !== undefined ? row.electronic : row.days;
}

/**
 * The first day on which a time that is counted from `sentOn` may end. The day the notice is sent does not count, and a
 * time that would end on a Saturday, Sunday or holiday lasts to the next working day (Regulation 1182/71 art. 3).
 */
export function earliestEnd(sentOn: CalendarDate, days: number): CalendarDate {
  return workingDayOnOrAfter(addDays(sentOn, days));
}
