import { COMPONENTS } from './components.js';
import { MEASURES } from './measures.js';
import {
  amount,
  date,
  decimal,
  described,
  either,
  exactly,
  integer,
  list,
  localisedText,
  nullable,
  object,
  type Of,
  oneOf,
  optional,
  record,
  text,
} from './shape.js';

export * from './components.js';
export * from './measures.js';
export type { FlatPrice, Price } from './prices.js';
export type { CountOfDays, EventTrigger, Threshold } from './triggers.js';

const clause = described(text, 'The clause of the contract the rule carries out');

/** Prices follow a published series: price × value in force ÷ base, rounded at the unit price. */
const INDEX = object({
  series: text,
  base: decimal,
  /** The day of each year ("01-01") from which the newest value published by then holds for that year. */
  applyOn: text,
  clause,
});

/** The most that is paid out of the contract's outcome money. */
const CAP = object({
  scope: oneOf('client', 'contractYear', 'contract'),
  amount,
  /** The line that would pass it is cut, is cut and the rest waits for the next contract year, or is not paid at all. */
  onHit: oneOf('truncate', 'defer', 'reject'),
  clause,
});

/**
 * When what was kept back is due: at the end of the version (`validTo`), on a day, so many days after the outcome, or when another component's
 * outcome has come about for the same client. What comes about on that day or later is paid in full.
 */
const RELEASE = either(
  object({ at: exactly('contractEnd') }),
  object({ date }),
  object({ days: integer(1) }),
  object({ component: text }),
);

/** A share kept back of what is due of the contract's outcome money, and paid later. */
const RETENTION = object({
  percent: decimal,
  /** Components it is kept of; without it, all that the contract pays. */
  of: optional(list(text, 1)),
  /** The end of the contract unless said. */
  release: optional(RELEASE),
  /** How much of what was kept is paid then; all of it unless said. */
  releasePercent: optional(decimal),
  clause,
});

/** Of the components of one group a later one pays what it is worth more, or only the first one pays. */
const EXCLUSIVE = object({ group: text, pay: oneOf('highestDelta', 'first'), clause: optional(clause) });

/**
 * What a contract pays for, as data: plain JSON, so that the text that was hashed is the text that is evaluated.
 * Amounts are decimal strings. What stands in `optional` came later than the first tariffs, which go on as they are.
 */
export const TARIFF = object(
  {
    id: text,
    version: integer(1),
    /** Payment runs pay euros only; models of other countries may be read, tested and simulated in their own. */
    currency: oneOf('EUR', 'GBP'),
    title: localisedText,
    validFrom: date,
    /** The first day on which it no longer applies. */
    validTo: nullable(date),
    /** Each line is rounded once, to the cent. */
    rounding: oneOf('half-up', 'half-even', 'up', 'down', 'floor', 'ceiling'),
    /** Which of a client's segments sets the price: that of the start of the service or of the day of the outcome. */
    segments: object({ ids: list(text), lockAt: oneOf('serviceStart', 'outcome') }),
    /** The day whose price and index are paid; the start of the service unless said. */
    priceDate: optional(oneOf('serviceStart', 'outcome')),
    index: optional(INDEX),
    /** Named rates that thresholds refer to, such as a minimum wage. */
    rates: optional(record(list(object({ from: date, value: decimal }), 1))),
    measures: record(either(...MEASURES)),
    components: list(either(...COMPONENTS)),
    caps: list(CAP),
    exclusive: list(EXCLUSIVE),
    retention: optional(RETENTION),
    /** Where an editor finds the schema. */
    $schema: optional(text),
  },
  'A tariff of Kasvutori: what a contract pays for',
);

export type Tariff = Of<typeof TARIFF>;
export type Cap = Of<typeof CAP>;
export type IndexRule = Of<typeof INDEX>;
export type ExclusiveGroup = Of<typeof EXCLUSIVE>;
export type Retention = Of<typeof RETENTION>;
export type SegmentRule = Tariff['segments'];

/** The schema others may check a tariff with before they send it. */
export const TARIFF_SCHEMA = { $schema: 'https://json-schema.org/draft/2020-12/schema', ...TARIFF.schema } as const;
