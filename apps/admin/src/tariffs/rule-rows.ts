import { rowOf, rowValues, type Column, type RowValues } from './typed-rows.js';
import { listOf, partOf, wordsOf, type Loose } from './types.js';

/** A list of a rule as rows of the form: how it is read and sent where it is not a list of rows itself. */
interface RowRule {
  readonly columns: readonly Column[];
  /** Sent even when it is empty. */
  readonly needed?: true;
  readonly read?: (value: unknown) => readonly Loose[];
  readonly send?: (rows: readonly Loose[]) => unknown;
  /** Where a row stands under the list, when not at its number. */
  readonly place?: (row: RowValues) => string;
}

const text = (name: string, word?: string): Column => ({ name, kind: 'text', ...(word ? { word } : {}) });
const percent = (name: string, word?: string): Column => ({
  ...{ name, kind: 'decimal', unit: '%' },
  ...(word ? { word } : {}),
});
const upTo = (name: string, kind: 'whole' | 'decimal', word: string): Column => ({ name, kind, empty: 'null', word });

export const RULE_ROWS = {
  /** Outcomes up to the `to`-th of the contract; the last tier has no end. */
  tiers: { needed: true, columns: [upTo('to', 'whole', 'tierTo'), { name: 'amount', kind: 'money', word: 'price' }] },
  bands: { needed: true, columns: [upTo('below', 'decimal', 'below'), percent('percent')] },
  ranges: { needed: true, columns: [{ ...upTo('toPct', 'decimal', 'toPct'), unit: '%' }, percent('share')] },
  areas: {
    needed: true,
    columns: [
      ...[text('code', 'area'), percent('weight')],
      ...(['minus100At', 'zeroAt', 'plus100At'] as const).map((name) => ({ name, kind: 'decimal' }) as const),
    ],
  },
  split: {
    columns: [text('party'), percent('percent')],
    read: (value) => Object.entries(partOf(value)).map(([party, share]) => ({ party, percent: share })),
    send: (rows) => Object.fromEntries(rows.map(({ party, percent: share }) => [wordsOf(party), share])),
    place: ({ party }) => String(party),
  },
  factors: {
    columns: [text('property'), text('of', 'propertyValue'), { name: 'factor', kind: 'decimal' }],
    read: (value) =>
      Object.entries(partOf(value)).flatMap(([property, factors]) =>
        Object.entries(partOf(factors)).map(([of, factor]) => ({ property, of, factor })),
      ),
    send: (rows) =>
      gathered(rows, 'property', (own) => Object.fromEntries(own.map((row) => [row['of'], row['factor']]))),
    place: ({ property, of }) => `${String(property)}/${String(of)}`,
  },
  /** What a client of the first, second … contract year is worth of the price. */
  cohortFactors: {
    columns: [{ name: 'factor', kind: 'decimal' }],
    read: (value) => (Array.isArray(value) ? value.map((factor: unknown) => ({ factor })) : []),
    send: (rows) => rows.map(({ factor }) => factor),
  },
  /** Named rates that thresholds refer to. */
  rates: {
    columns: [
      text('name', 'rate'),
      { name: 'from', kind: 'day' },
      { name: 'value', kind: 'decimal', word: 'rateValue' },
    ],
    read: (value) =>
      Object.entries(partOf(value)).flatMap(([name, dated]) => listOf(dated).map((row) => ({ name, ...row }))),
    send: (rows) => gathered(rows, 'name', (own) => own.map(({ name: _, ...row }) => row)),
  },
} as const satisfies Record<string, RowRule>;

export type RuleRows = keyof typeof RULE_ROWS;
export const rowRule = (name: RuleRows): RowRule => RULE_ROWS[name];

/** Rows under the name they share. */
const gathered = (rows: readonly Loose[], name: string, send: (own: readonly Loose[]) => unknown): Loose =>
  Object.fromEntries(
    [...new Set(rows.map((row) => wordsOf(row[name])))].map((one) => [
      one,
      send(rows.filter((row) => wordsOf(row[name]) === one)),
    ]),
  );

export function ruleRowValues(name: RuleRows, value: unknown): RowValues[] {
  const { columns, read = listOf } = rowRule(name);
  return read(value).map((row) => rowValues(columns, row));
}

/** The list under its name; what is empty and not needed is not there. */
export function ruleRowsOf(name: RuleRows, rows: readonly RowValues[]): Loose {
  const { columns, needed, send = (sent: readonly Loose[]) => sent } = rowRule(name);
  return rows.length === 0 && !needed ? {} : { [name]: send(rows.map((row) => rowOf(columns, row))) };
}
