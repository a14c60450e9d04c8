import type { PriceWays } from './price-values.js';
import type { RuleRows } from './rule-rows.js';
import { THRESHOLDS, type TriggerWays } from './trigger-values.js';
import type { Column } from './typed-rows.js';

/** What a kind of component says beside what all say. */
export interface ComponentRules {
  /** The ways it may be priced; none when it has no price of its own. */
  readonly price?: PriceWays;
  /** What may bring it about. */
  readonly starts?: TriggerWays;
  /** Its trigger, where it is not one of those. */
  readonly trigger?: readonly Column[];
  readonly columns?: readonly Column[];
  /** Numbers that may differ by segment. */
  readonly segmented?: 'max' | 'percent';
  readonly rows?: readonly RuleRows[];
  /** What is paid where the prediction was not exceeded. */
  readonly fallback?: true;
}

const MEASURE: Column = { name: 'measure', kind: 'measure' };
const OF: Column = { name: 'of', kind: 'component', word: 'ofComponent' };
const CLIENT_PRICE = { price: ['one', 'segments', 'dates'], rows: ['cohortFactors'] } as const;

export const COMPONENT_RULES: Readonly<Record<string, ComponentRules>> = {
  unit: CLIENT_PRICE,
  attachment: { ...CLIENT_PRICE, starts: ['event'] },
  milestone: { ...CLIENT_PRICE, starts: THRESHOLDS },
  sustainment: {
    ...CLIENT_PRICE,
    trigger: [MEASURE, { name: 'after', kind: 'component' }],
    segmented: 'max',
  },
  accelerator: {
    starts: [...THRESHOLDS, 'event'],
    columns: [{ name: 'tierMode', kind: 'choice', of: ['marginal', 'whole'] }],
    rows: ['tiers'],
  },
  quality: {
    price: ['one'],
    trigger: [
      { name: 'score', kind: 'choice', of: ['experience', 'result'], word: 'published' },
      { name: 'minClients', kind: 'whole' },
    ],
    rows: ['bands'],
  },
  serviceFee: { price: ['one', 'share'] },
  bonus: { trigger: [MEASURE], columns: [OF], rows: ['bands'] },
  malus: { trigger: [MEASURE], columns: [OF, { name: 'percentPerUnit', kind: 'decimal', unit: '%' }] },
  percentOfOutcome: { trigger: [MEASURE], segmented: 'percent', rows: ['factors'], fallback: true },
  overBaseline: { price: ['one'], trigger: [MEASURE] },
  gainPain: { trigger: [MEASURE], columns: [{ name: 'painCap', kind: 'money' }], rows: ['ranges', 'split'] },
  kraPool: {
    trigger: [MEASURE],
    columns: [{ name: 'poolPercent', kind: 'decimal', unit: '%' }],
    rows: ['areas', 'split'],
  },
};
export const rulesOf = (kind: string): ComponentRules => COMPONENT_RULES[kind] ?? {};

export const FALLBACK_COLUMNS: readonly Column[] = [
  { name: 'percent', kind: 'decimal', unit: '%', empty: 'left-out', word: 'fallbackPercent' },
  { name: 'of', kind: 'text', empty: 'left-out', word: 'fallbackOf' },
];
/** How each of the numbers that may differ by segment is written. */
export const SEGMENTED = { max: 'whole', percent: 'decimal' } as const;
