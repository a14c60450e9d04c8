import { parseMoney } from '../ui/format.js';
import { objectIn } from './read-json.js';
import { partOf, wordsOf, type Loose } from './types.js';

/** A named value of a row in JSON. Empty ones are left out when `optional`, null when `nullable`; what is not ticked is left out. */
export interface Column {
  readonly name: string;
  /** `measure`, `component` and `rate` are a choice of those the form holds. */
  readonly kind:
    | ('text' | 'day' | 'money' | 'decimal' | 'whole' | 'yes' | 'pairs' | 'choice')
    | ('measure' | 'component' | 'rate');
  readonly empty?: 'left-out' | 'null';
  /** Of a choice; its first value is what a new row starts with. */
  readonly of?: readonly string[];
  /** What it is called, where its name is called otherwise elsewhere. */
  readonly word?: string;
  readonly unit?: '%';
}

export type RowValues = Record<string, string | number | boolean>;

const EMPTY: Readonly<Record<Column['kind'], string | number | boolean>> = {
  ...{ text: '', day: '', money: '', decimal: '', whole: '', pairs: '', choice: '' },
  ...{ measure: '', component: '', rate: '' },
  yes: false,
};

export const emptyRow = (columns: readonly Column[]): RowValues =>
  Object.fromEntries([...columns.map(({ name, kind, of }) => [name, of?.[0] ?? EMPTY[kind]]), ['rest', '']]);

/** A row of JSON as fields; what the columns do not know stands as JSON in `rest`. */
export function rowValues(columns: readonly Column[], row: Loose): RowValues {
  const names = new Set(columns.map(({ name }) => name));
  const rest = Object.fromEntries(Object.entries(row).filter(([name]) => !names.has(name)));
  return {
    ...Object.fromEntries(columns.map((column) => [column.name, shown(column.kind, row[column.name])])),
    rest: Object.keys(rest).length > 0 ? JSON.stringify(rest, null, 2) : '',
  };
}

/** A value of JSON as its field holds it. */
export function shown(kind: Column['kind'], value: unknown): string | number | boolean {
  switch (kind) {
    case 'yes':
      return value === true;
    case 'money':
      return parseMoney(wordsOf(value)) ?? wordsOf(value);
    case 'decimal':
    case 'whole':
      return wordsOf(value) !== '' && Number.isFinite(Number(wordsOf(value))) ? Number(wordsOf(value)) : wordsOf(value);
    case 'pairs':
      return Object.entries(partOf(value))
        .map(([name, one]) => `${name} = ${wordsOf(one)}`)
        .join('; ');
    default:
      return wordsOf(value);
  }
}

/** The row as it is sent. @throws SyntaxError as long as its JSON cannot be read. */
export function rowOf(columns: readonly Column[], values: RowValues): Loose {
  const known = columns.flatMap((column): [string, unknown][] => {
    const value = values[column.name] ?? EMPTY[column.kind];
    if (column.kind === 'yes') return value === true ? [[column.name, true]] : [];
    if (value === '' && column.empty === 'left-out') return [];
    if (value === '' && column.empty === 'null') return [[column.name, null]];
    return [[column.name, sent(column.kind, value)]];
  });
  return { ...Object.fromEntries(known), ...objectIn(String(values['rest'] ?? '')) };
}

/** What a field holds, as it is sent. */
export function sent(kind: Column['kind'], value: string | number | boolean): unknown {
  if (kind === 'decimal') return String(value);
  if (kind !== 'pairs') return value;
  return Object.fromEntries(
    String(value)
      .split(';')
      .map((pair) => pair.split('=').map((part) => part.trim()))
      .flatMap(([name = '', one = '']) => (name === '' ? [] : [[name, one.replace(',', '.')]])),
  );
}
