import { same } from './same.js';
import { THRESHOLDS, triggerOf, triggerValues, type TriggerValues, type TriggerWays } from './trigger-values.js';
import { rowOf, rowValues, type Column, type RowValues } from './typed-rows.js';
import { listOf, partOf, wordsOf, type Loose } from './types.js';

const whole = (name: string): Column => ({ name, kind: 'whole' });
const money = (name: string): Column => ({ name, kind: 'money' });
const text = (name: string): Column => ({ name, kind: 'text' });

/** What each type of measure has beside its clause. */
export const MEASURE_COLUMNS: Readonly<Record<string, readonly Column[]>> = {
  employmentDays: [
    { name: 'mode', kind: 'choice', of: ['cumulative', 'continuous', 'blocks'] },
    { name: 'minHoursWeek', kind: 'decimal' },
    { name: 'combineEmployers', kind: 'choice', of: ['true', 'false'] },
    whole('maxGapDays'),
    { name: 'onLongGap', kind: 'choice', of: ['reset', 'keep'] },
    { name: 'subsidisedWeight', kind: 'decimal' },
    { name: 'windowDays', kind: 'whole', empty: 'left-out' },
    { name: 'blockDays', kind: 'whole', empty: 'left-out' },
    { name: 'offBenefit', kind: 'yes' },
  ],
  earningsSum: [whole('windowDays')],
  earningsMonths: [money('full'), money('half')],
  benefitReduction: [whole('windowDays')],
  score: [whole('minN')],
  serviceLevel: [],
  count: [{ name: 'baselinePercent', kind: 'decimal', unit: '%' }],
  cohortSum: [text('figure'), { name: 'predicted', kind: 'text', empty: 'left-out' }],
  cohortDelta: [],
  cost: [money('fixed'), money('perUnit')],
};
export const MEASURE_TYPES = Object.keys(MEASURE_COLUMNS);
/** What may have come about for those whom `count` counts. */
export const COUNTED: TriggerWays = [...THRESHOLDS, 'event'];
export const PAIR_COLUMNS: readonly Column[] = [
  ...[text('control'), text('treated')],
  { name: 'better', kind: 'choice', of: ['lower', 'higher'] },
];

/** One measure as the form holds it. */
export interface MeasureValues {
  name: string;
  type: string;
  clause: string;
  trigger: TriggerValues;
  fields: RowValues;
  pairs: RowValues[];
}

/** Every column of every type, so that another type can be chosen. */
const ALL: readonly Column[] = Object.values(MEASURE_COLUMNS).flat();
export const EMPTY_MEASURE: MeasureValues = {
  ...{ name: '', type: 'employmentDays', clause: '', pairs: [], trigger: triggerValues({}) },
  fields: {
    ...rowValues(ALL, {}),
    ...{ mode: 'cumulative', combineEmployers: 'true', maxGapDays: 28, onLongGap: 'reset', subsidisedWeight: 1 },
  },
};

export function measureValues(name: string, measure: Loose, ids: readonly string[]): MeasureValues {
  const { type, clause, pairs, target, trigger, combineEmployers, ...rest } = measure;
  const counted = triggerValues(partOf(trigger));
  const columns = MEASURE_COLUMNS[wordsOf(type)];
  const whole = {
    ...rest,
    ...(type === 'cost' ? partOf(target) : target === undefined ? {} : { target }),
    ...(combineEmployers === undefined
      ? {}
      : { combineEmployers: typeof combineEmployers === 'boolean' ? String(combineEmployers) : combineEmployers }),
    ...(trigger === undefined || (type === 'count' && same(triggerOf(counted, COUNTED, ids), trigger))
      ? {}
      : { trigger }),
    ...(type !== 'cohortDelta' && pairs !== undefined ? { pairs } : {}),
  };
  return {
    ...{ name, type: wordsOf(type), clause: wordsOf(clause), trigger: counted },
    fields: { ...EMPTY_MEASURE.fields, ...rowValues(columns ?? [], whole) },
    pairs: type === 'cohortDelta' ? listOf(pairs).map((pair) => rowValues(PAIR_COLUMNS, pair)) : [],
  };
}

/** The measure as it is sent. @throws SyntaxError as long as its JSON cannot be read. */
export function measureOf({ type, clause, fields, trigger, pairs }: MeasureValues, ids: readonly string[]): Loose {
  const { combineEmployers, fixed, perUnit, ...own } = rowOf(MEASURE_COLUMNS[type] ?? [], fields);
  return {
    ...{ type, ...(type === 'count' ? { trigger: triggerOf(trigger, COUNTED, ids) } : {}), ...own },
    ...(combineEmployers === undefined ? {} : { combineEmployers: combineEmployers === 'true' }),
    ...(type === 'cost' ? { target: { fixed, perUnit } } : {}),
    ...(type === 'cohortDelta' ? { pairs: pairs.map((pair) => rowOf(PAIR_COLUMNS, pair)) } : {}),
    clause,
  };
}
