import { PATTERNS } from '../tariffs/expected-forms.js';
import {
  amount,
  date,
  described,
  either,
  exactly,
  integer,
  list,
  object,
  type Of,
  optional,
  patterned,
  record,
  text,
} from '../tariffs/shape.js';

const number = patterned('^[0-9]{1,9}([.][0-9]{1,6})?$', PATTERNS.number);
const percent = patterned('^[0-9]{1,3}([.][0-9]{1,6})?$', PATTERNS.percent);

/** How something varies from one to the next. */
export const DISTRIBUTION = either(
  object({ kind: exactly('constant'), value: number }),
  object({ kind: exactly('uniform'), from: number, to: number }),
  object({ kind: exactly('triangular'), least: number, usual: number, most: number }),
  object({ kind: exactly('exponential'), mean: number }),
  /** Half are at most the median, nine of ten at most `p90`. */
  object({ kind: exactly('logNormal'), median: number, p90: number }),
);

/** Whether, and how many days after the start of the service. */
const EVENT = object({ chance: percent, days: DISTRIBUTION });

const SEGMENT = object({
  id: text,
  names: optional(described(record(text), 'Its id in tariffs that call it otherwise: { "UK-WP": "3" }')),
  share: described(percent, 'Of the clients; the shares make a hundred'),
  dropOut: described(percent, 'Leave the service before anything comes about'),
  work: EVENT,
  study: optional(EVENT),
  spells: object({
    days: DISTRIBUTION,
    again: described(percent, 'Chance that work that ended is followed by other work'),
    gapDays: DISTRIBUTION,
  }),
  hoursPerWeek: DISTRIBUTION,
  subsidised: described(percent, 'Of the spells'),
  hourlyWage: DISTRIBUTION,
  events: optional(
    described(
      list(object({ component: text, count: DISTRIBUTION, everyDays: integer(1) })),
      'Service events from the first day on, each a unit of the component',
    ),
  ),
  benefitPerDay: optional(described(amount, 'Paid on each day without work')),
});

/**
 * A group of clients as it is expected to be, for whom nothing has happened yet. Numbers are decimal strings, as in a tariff. The schema
 * is published beside that of tariffs.
 */
export const COHORT = object(
  {
    title: text,
    start: described(date, 'The contract begins, and the first clients come'),
    clients: integer(1),
    intakeMonths: described(integer(1), 'Clients come evenly over so many months'),
    serviceMonths: described(integer(1), 'Fees are paid, and the provider’s fixed costs run, for so many months'),
    followUpMonths: described(integer(0), 'Outcomes still count so many months after the service has ended'),
    segments: list(SEGMENT, 1),
    market: optional(
      described(DISTRIBUTION, 'What the times make of everybody’s chance of work: a factor drawn once in a run'),
    ),
    /** What counts as lasting work in cost per sustained outcome, whatever a tariff pays for. */
    sustained: object({ days: integer(1), minHoursWeek: number, maxGapDays: integer(0) }),
    scores: optional(
      list(object({ measure: text, score: DISTRIBUTION, answers: described(integer(0), 'Answers in a month') })),
    ),
    serviceLevels: optional(
      list(object({ measure: text, chance: described(percent, 'Of a month below the level'), units: DISTRIBUTION })),
    ),
    indexPoints: optional(list(object({ series: text, from: date, value: number }))),
    provider: object({
      fixedPerMonth: amount,
      perClient: described(amount, 'In the month in which the client comes'),
      paymentDelayMonths: described(integer(0), 'From the outcome to the money'),
    }),
    past: optional(
      described(
        object({ from: date, to: date, clients: integer(1), assumed: optional(list(text)) }),
        'The segments began as those of so many clients whose service began in these days; numbers that were assumed',
      ),
    ),
    $schema: optional(text),
  },
  'A cohort of Kasvutori: who would come to a service, and what would become of them',
);

export type CohortPlan = Of<typeof COHORT>;
export type CohortSegment = Of<typeof SEGMENT>;
export type Distribution = Of<typeof DISTRIBUTION>;

/** The schema others may check a cohort with before they send it. */
export const COHORT_SCHEMA = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...COHORT.schema } as const;
