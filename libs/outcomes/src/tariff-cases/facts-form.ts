import { PATTERNS } from '../tariffs/expected-forms.js';
import {
  date,
  integer,
  list,
  nullable,
  object,
  type Of,
  optional,
  patterned,
  record,
  text,
  yesNo,
} from '../tariffs/shape.js';

const decimal = patterned('^-?[0-9]{1,18}([.][0-9]{1,18})?$', PATTERNS.decimal);
const money = patterned('^-?(0|[1-9][0-9]{0,12})([.][0-9]{1,2})?$', PATTERNS.amount);
const known = { factId: optional(nullable(text)) };
const indexPoints = optional(list(object({ ...known, series: text, from: date, value: decimal })));

/** What is known of one client, as a file says it. */
export const CLIENT_FACTS = object({
  serviceStart: date,
  segments: list(object({ ...known, segment: text, from: date }), 1),
  spells: optional(
    list(
      object({
        ...known,
        employer: text,
        start: date,
        end: nullable(date),
        hoursPerWeek: decimal,
        subsidised: optional(yesNo),
      }),
    ),
  ),
  serviceEvents: optional(
    list(
      object({
        ...known,
        eventId: text,
        component: text,
        on: date,
        units: decimal,
        voucherAmount: optional(nullable(money)),
        reversed: optional(yesNo),
      }),
    ),
  ),
  studyStarts: optional(list(object({ ...known, on: date }))),
  wages: optional(list(object({ ...known, employer: text, paidOn: date, amount: money }))),
  benefits: optional(list(object({ ...known, from: date, to: nullable(date), perDay: money }))),
  indexPoints,
});

const measured = { ...known, measure: text, on: date };

/** What is known of a whole contract, as a file says it. */
export const CONTRACT_FACTS = object({
  clients: list(object({ client: text, facts: CLIENT_FACTS })),
  service: optional(list(object({ from: date, to: nullable(date) }))),
  indexPoints,
  scores: optional(list(object({ ...measured, score: decimal, answers: integer(0) }))),
  serviceLevels: optional(list(object({ ...measured, units: decimal }))),
  cohorts: optional(
    list(
      object({
        ...known,
        cohort: text,
        on: date,
        segment: nullable(text),
        clients: integer(0),
        properties: record(text),
        figures: record(money),
      }),
    ),
  ),
  costs: optional(list(object({ ...measured, cost: money, volume: decimal }))),
  results: optional(list(object({ ...measured, area: text, level: decimal }))),
});

/** Facts, and the lines that come of them by the contract, worked out by hand. */
export const TARIFF_CASE = object({
  name: text,
  asOf: date,
  facts: CONTRACT_FACTS,
  expected: list(object({ key: text, outcomeDate: date, net: money })),
});
export const TARIFF_CASES = list(TARIFF_CASE, 1);

export type ClientFactsForm = Of<typeof CLIENT_FACTS>;
export type ContractFactsForm = Of<typeof CONTRACT_FACTS>;
export type TariffCase = Of<typeof TARIFF_CASE>;
