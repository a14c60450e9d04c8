/** How something varies, as the form holds it: numbers as they were typed, those of other kinds left as they were. */
export interface SpreadValues {
  kind: Kind;
  value: Typed;
  from: Typed;
  to: Typed;
  least: Typed;
  usual: Typed;
  most: Typed;
  mean: Typed;
  median: Typed;
  p90: Typed;
}
/** A number once it can be read, and the typed text until then. */
export type Typed = number | string;
export type Kind = keyof typeof PARTS;

/** The numbers of each kind of distribution, in the order in which they are asked. */
export const PARTS = {
  constant: ['value'],
  uniform: ['from', 'to'],
  triangular: ['least', 'usual', 'most'],
  exponential: ['mean'],
  logNormal: ['median', 'p90'],
} as const satisfies Record<string, readonly (keyof Omit<SpreadValues, 'kind'>)[]>;
export const KINDS = Object.keys(PARTS) as readonly Kind[];

export interface SegmentValues {
  id: string;
  /** What the chosen tariffs call it, in their order; empty where they call it by its id. */
  names: string[];
  share: Typed;
  dropOut: Typed;
  work: { chance: Typed; days: SpreadValues };
  studies: boolean;
  study: { chance: Typed; days: SpreadValues };
  spells: { days: SpreadValues; again: Typed; gapDays: SpreadValues };
  hoursPerWeek: SpreadValues;
  subsidised: Typed;
  hourlyWage: SpreadValues;
  benefitPerDay: string;
  events: { component: string; count: SpreadValues; everyDays: Typed }[];
}

/** Whom the segments were drawn from, and which numbers too few had told of. */
export interface Past {
  from: string;
  to: string;
  clients: number;
  assumed?: string[];
}

export interface CohortValues {
  /** Null when nobody's facts were drawn. */
  past: Past | null;
  start: string;
  clients: Typed;
  intakeMonths: Typed;
  serviceMonths: Typed;
  followUpMonths: Typed;
  segments: SegmentValues[];
  varies: boolean;
  market: SpreadValues;
  sustained: { days: Typed; minHoursWeek: Typed; maxGapDays: Typed };
  scores: { measure: string; score: SpreadValues; answers: Typed }[];
  serviceLevels: { measure: string; chance: Typed; units: SpreadValues }[];
  indexPoints: { series: string; from: string; value: Typed }[];
  provider: { fixedPerMonth: string; perClient: string; paymentDelayMonths: Typed };
}

type Distribution = { kind: Kind } & Partial<Record<keyof Omit<SpreadValues, 'kind'>, string>>;

/** A cohort as the API takes it (docs/domain/cohort.schema.json). */
export interface Cohort {
  title: string;
  start: string;
  clients: number;
  intakeMonths: number;
  serviceMonths: number;
  followUpMonths: number;
  segments: {
    id: string;
    names?: Record<string, string>;
    share: string;
    dropOut: string;
    work: { chance: string; days: Distribution };
    study?: { chance: string; days: Distribution };
    spells: { days: Distribution; again: string; gapDays: Distribution };
    hoursPerWeek: Distribution;
    subsidised: string;
    hourlyWage: Distribution;
    events?: { component: string; count: Distribution; everyDays: number }[];
    benefitPerDay?: string;
  }[];
  market?: Distribution;
  sustained: { days: number; minHoursWeek: string; maxGapDays: number };
  scores?: { measure: string; score: Distribution; answers: number }[];
  serviceLevels?: { measure: string; chance: string; units: Distribution }[];
  indexPoints?: { series: string; from: string; value: string }[];
  provider: { fixedPerMonth: string; perClient: string; paymentDelayMonths: number };
  past?: Past;
}

const typed = (value: string | undefined): Typed => (value === undefined ? '' : Number(value));

export const spreadValues = ({ kind, ...numbers }: Distribution): SpreadValues => ({
  ...{ kind, value: typed(numbers.value), from: typed(numbers.from), to: typed(numbers.to) },
  ...{ least: typed(numbers.least), usual: typed(numbers.usual), most: typed(numbers.most) },
  ...{ mean: typed(numbers.mean), median: typed(numbers.median), p90: typed(numbers.p90) },
});
export const constant = (value: number): SpreadValues => spreadValues({ kind: 'constant', value: String(value) });

/** Only the numbers the kind has. */
export const distributionOf = (values: SpreadValues): Distribution => ({
  kind: values.kind,
  ...Object.fromEntries(PARTS[values.kind].map((part) => [part, String(values[part])])),
});

/** A cohort as the form edits it. `tariffs`: what the chosen ones call themselves. */
export function cohortValues(cohort: Cohort, tariffs: readonly string[]): CohortValues {
  const { start, clients, intakeMonths, serviceMonths, followUpMonths, market, sustained, provider } = cohort;
  return {
    ...{ start, clients, intakeMonths, serviceMonths, followUpMonths, provider: { ...provider } },
    past: cohort.past ?? null,
    segments: cohort.segments.map((segment) => segmentValues(segment, tariffs)),
    varies: market !== undefined,
    market: market === undefined ? constant(1) : spreadValues(market),
    sustained: { ...sustained, minHoursWeek: Number(sustained.minHoursWeek) },
    scores: (cohort.scores ?? []).map((one) => ({ ...one, score: spreadValues(one.score) })),
    serviceLevels: (cohort.serviceLevels ?? []).map(({ measure, chance, units }) => ({
      ...{ measure, chance: Number(chance), units: spreadValues(units) },
    })),
    indexPoints: (cohort.indexPoints ?? []).map((point) => ({ ...point, value: Number(point.value) })),
  };
}

export function segmentValues(segment: Cohort['segments'][number], tariffs: readonly string[]): SegmentValues {
  const { id, names, share, dropOut, work, study, spells, hoursPerWeek, subsidised, hourlyWage } = segment;
  return {
    ...{ id, share: Number(share), dropOut: Number(dropOut), subsidised: Number(subsidised) },
    names: tariffs.map((tariff) => names?.[tariff] ?? ''),
    work: { chance: Number(work.chance), days: spreadValues(work.days) },
    studies: study !== undefined,
    study:
      study === undefined
        ? { chance: 0, days: constant(0) }
        : { chance: Number(study.chance), days: spreadValues(study.days) },
    spells: {
      ...{ days: spreadValues(spells.days), again: Number(spells.again), gapDays: spreadValues(spells.gapDays) },
    },
    hoursPerWeek: spreadValues(hoursPerWeek),
    hourlyWage: spreadValues(hourlyWage),
    benefitPerDay: segment.benefitPerDay ?? '',
    events: (segment.events ?? []).map((event) => ({ ...event, count: spreadValues(event.count) })),
  };
}

/** What is sent; parts that were left out are not there. Numbers are decimal strings, as in a tariff. */
export function cohortOf(values: CohortValues, title: string, tariffs: readonly string[]): Cohort {
  const { start, sustained, provider, scores, serviceLevels, indexPoints } = values;
  return {
    ...{ title, start, clients: Number(values.clients), intakeMonths: Number(values.intakeMonths) },
    ...{ serviceMonths: Number(values.serviceMonths), followUpMonths: Number(values.followUpMonths) },
    segments: values.segments.map((segment) => segmentOf(segment, tariffs)),
    ...(values.varies ? { market: distributionOf(values.market) } : {}),
    sustained: {
      ...{ days: Number(sustained.days), minHoursWeek: String(sustained.minHoursWeek) },
      maxGapDays: Number(sustained.maxGapDays),
    },
    ...unlessEmpty('scores', scores, ({ measure, score, answers }) => ({
      ...{ measure, score: distributionOf(score), answers: Number(answers) },
    })),
    ...unlessEmpty('serviceLevels', serviceLevels, ({ measure, chance, units }) => ({
      ...{ measure, chance: String(chance), units: distributionOf(units) },
    })),
    ...unlessEmpty('indexPoints', indexPoints, (point) => ({ ...point, value: String(point.value) })),
    provider: { ...provider, paymentDelayMonths: Number(provider.paymentDelayMonths) },
    ...(values.past === null ? {} : { past: values.past }),
  };
}

function segmentOf(values: SegmentValues, tariffs: readonly string[]): Cohort['segments'][number] {
  const { id, names, work, studies, study, spells, benefitPerDay } = values;
  const said = Object.fromEntries(tariffs.flatMap((tariff, n) => (names[n] ? [[tariff, names[n]]] : [])));
  return {
    id,
    ...(Object.keys(said).length > 0 ? { names: said } : {}),
    ...{ share: String(values.share), dropOut: String(values.dropOut), subsidised: String(values.subsidised) },
    work: { chance: String(work.chance), days: distributionOf(work.days) },
    ...(studies ? { study: { chance: String(study.chance), days: distributionOf(study.days) } } : {}),
    spells: {
      days: distributionOf(spells.days),
      again: String(spells.again),
      gapDays: distributionOf(spells.gapDays),
    },
    hoursPerWeek: distributionOf(values.hoursPerWeek),
    hourlyWage: distributionOf(values.hourlyWage),
    ...unlessEmpty('events', values.events, ({ component, count, everyDays }) => ({
      ...{ component, count: distributionOf(count), everyDays: Number(everyDays) },
    })),
    ...(benefitPerDay === '' ? {} : { benefitPerDay }),
  };
}

const unlessEmpty = <Name extends string, Row, Sent>(
  name: Name,
  rows: readonly Row[],
  sent: (row: Row) => Sent,
): Partial<Record<Name, Sent[]>> =>
  rows.length === 0 ? {} : ({ [name]: rows.map(sent) } as Partial<Record<Name, Sent[]>>);

/** Shares of the segments together, to a millionth of a per cent. */
export const shareSum = (segments: readonly Pick<SegmentValues, 'share'>[]): number =>
  segments.reduce((sum, { share }) => sum + Math.round((Number(share) || 0) * 1_000_000), 0) / 1_000_000;
