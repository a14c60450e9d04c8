import { VAT_CATEGORIES } from '@kasvutori/platform';
import { SCORE_BAND } from './measures.js';
import { PRICE } from './prices.js';
import { COUNT_OF_DAYS, DAYS, EUROS, EVENT, MONTHS } from './triggers.js';
import {
  amount,
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

/** auto: paid without asking · claim: the provider asks for it within its days. */
const CLAIM = either(
  object({ mode: exactly('auto') }),
  object({
    mode: exactly('claim'),
    /** Days after the outcome on which it may still be claimed, the last one included; without it there is no end. */
    windowDays: optional(integer(0)),
    /** Mondays to Fridays after the outcome before it may be claimed. */
    earliestWeekdays: optional(integer(0)),
  }),
);

const base = {
  id: text,
  title: localisedText,
  clause: described(text, 'The clause of the contract this component carries out'),
  funding: described(oneOf('voucher', 'contract'), 'Who pays: the client’s voucher, or the contract’s outcome money'),
  vatCategory: oneOf(...VAT_CATEGORIES),
  group: optional(described(text, 'The exclusive group it belongs to')),
  claim: optional(CLAIM),
  evidence: optional(described(list(text), 'Kinds of evidence a claim needs')),
};
const priced = {
  ...base,
  price: PRICE,
  /** The price follows the tariff's index. */
  indexed: optional(exactly(true)),
  /** What a client of the first, second … contract year is worth of the price; the last holds on. */
  cohortFactors: optional(list(decimal, 1)),
};

const MEASURED = object({ measure: text });

/** Paid for each approved service event. */
const UNIT = object({ ...priced, kind: exactly('unit'), unit: localisedText });

/** Paid once per client, when something happens. */
const ATTACHMENT = object({ ...priced, kind: exactly('attachment'), trigger: EVENT });

/** Paid once per client, when a measure reaches a threshold. */
const MILESTONE = object({ ...priced, kind: exactly('milestone'), trigger: either(DAYS, EUROS, MONTHS) });

/** Paid for each block of unbroken days after another component, at most so many times. */
const SUSTAINMENT = object({
  ...priced,
  kind: exactly('sustainment'),
  trigger: object({ measure: text, after: text }),
  max: COUNT_OF_DAYS,
});

/** Outcomes up to the `to`-th of the contract; the last tier has no end. */
const TIER = object({ to: nullable(integer(1)), amount });

/** Paid once per client; the price depends on the place of the outcome in the contract. */
const ACCELERATOR = object({
  ...base,
  kind: exactly('accelerator'),
  trigger: either(EVENT, DAYS, EUROS, MONTHS),
  tiers: list(TIER, 1),
  /** marginal: each outcome by its own tier · whole: all outcomes by the tier of the last one. */
  tierMode: oneOf('marginal', 'whole'),
});

/** Paid or withheld once a quarter, by the score that was published in it; no client's outcome. */
const QUALITY = object({
  ...base,
  kind: exactly('quality'),
  /** experience: a grade from 1 to 5 · result: per cent of the clients who have found work. */
  trigger: object({ score: oneOf('experience', 'result'), minClients: integer(1) }),
  /** What the shares are taken of. */
  price: object({ amount }),
  /** Rising; the last has no upper end. */
  bands: list(SCORE_BAND),
});

/** Paid for each calendar month of the service, by days where only some of the month belong to it. */
const SERVICE_FEE = object({
  ...base,
  kind: exactly('serviceFee'),
  price: either(object({ amount }), object({ percent: decimal, of: amount, months: integer(1) })),
});

/** A share of another component's monthly price by the score of the month. */
const BONUS = object({ ...base, kind: exactly('bonus'), trigger: MEASURED, of: text, bands: list(SCORE_BAND, 1) });

/** A share of another component's monthly price is withheld for each unit below the service level. */
const MALUS = object({ ...base, kind: exactly('malus'), trigger: MEASURED, of: text, percentPerUnit: decimal });

/** A share of a sum of a cohort, where the sum exceeds the predicted one; else a share of another sum. */
const PERCENT_OF_OUTCOME = object({
  ...base,
  kind: exactly('percentOfOutcome'),
  trigger: MEASURED,
  percent: either(decimal, object({ bySegment: record(decimal) })),
  /** Multipliers by a property of the cohort: { area: { metro: "1.0" } }. */
  factors: optional(record(record(decimal))),
  fallback: optional(object({ percent: decimal, of: text })),
});

/** Paid for each outcome of the contract above a baseline. */
const OVER_BASELINE = object({ ...base, kind: exactly('overBaseline'), trigger: MEASURED, price: object({ amount }) });

const SPLIT = record(decimal);

/** A share of the difference between target cost and cost, by bands of the target (NEC4 option C, clause 54). */
const GAIN_PAIN = object({
  ...base,
  kind: exactly('gainPain'),
  trigger: MEASURED,
  ranges: list(object({ toPct: nullable(decimal), share: decimal }), 1),
  painCap: amount,
  /** How the parties share it, per cent. */
  split: optional(SPLIT),
});

/** A pool, per cent of the target cost, paid or owed by the weighed score of key result areas. */
const KRA_POOL = object({
  ...base,
  kind: exactly('kraPool'),
  trigger: MEASURED,
  poolPercent: decimal,
  areas: list(object({ code: text, weight: decimal, minus100At: decimal, zeroAt: decimal, plus100At: decimal }), 1),
  split: optional(SPLIT),
});

export const COMPONENTS = [
  UNIT,
  ATTACHMENT,
  MILESTONE,
  SUSTAINMENT,
  ACCELERATOR,
  QUALITY,
  SERVICE_FEE,
  BONUS,
  MALUS,
  PERCENT_OF_OUTCOME,
  OVER_BASELINE,
  GAIN_PAIN,
  KRA_POOL,
] as const;

export type Component = Of<(typeof COMPONENTS)[number]>;
export type ComponentKind = Component['kind'];
export type ComponentOf<K extends ComponentKind> = Extract<Component, { readonly kind: K }>;

export type UnitComponent = Of<typeof UNIT>;
export type AttachmentComponent = Of<typeof ATTACHMENT>;
export type MilestoneComponent = Of<typeof MILESTONE>;
export type QualityComponent = Of<typeof QUALITY>;
export type ScoreMeasure = QualityComponent['trigger']['score'];
export type Tier = Of<typeof TIER>;

/** What a line may be for: a component of a tariff, what an alliance has settled, or a sanction of the contract. */
export type EntitlementKind = ComponentKind | 'alliance' | 'sanction';
