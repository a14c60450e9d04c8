import type { ReactNode } from 'react';

/** One page of a list as the API gives it; `next` is the cursor of the following page. */
export interface PageOf<Row> {
  items: readonly Row[];
  next: string | null;
  /** How many rows match in all, when the API counts them. */
  total?: number | null;
}

/** Filters, sort and cursor, all as text: they go to the API as they stand in the address. */
export type ListQuery = Readonly<Record<string, string>>;

export interface ListSource<Row> {
  /** Begins with the feature: `['tenders']`. */
  key: readonly unknown[];
  load: (query: ListQuery, signal: AbortSignal) => Promise<PageOf<Row>>;
}

export interface Option {
  value: string;
  label: string;
}

interface Named {
  name: string;
  label: string;
  /** Behind "More filters". */
  more?: boolean;
}
export type Filter =
  | { kind: 'search'; label: string }
  | (Named & { kind: 'text' })
  | (Named & { kind: 'choice'; options: readonly Option[] })
  | (Named & { kind: 'choices'; options: readonly Option[] })
  | (Named & { kind: 'dates' })
  | (Named & { kind: 'toggle' });

export interface Column<Row> {
  key: string;
  label: string;
  /** What the cell shows. */
  cell: (row: Row) => ReactNode;
  /** The same as plain text, for the CSV; needed when `cell` is not text. */
  text?: (row: Row) => string;
  /** The API's sort key; the heading becomes a button. */
  sort?: string;
  align?: 'end';
  /** Not shown until the person asks for it. */
  hidden?: boolean;
}

/** The addresses' parameters a filter owns: `q`, `status`, `deadlineFrom` and `deadlineTo`. */
export const parametersOf = (filter: Filter): string[] =>
  filter.kind === 'search'
    ? ['q']
    : filter.kind === 'dates'
      ? [`${filter.name}From`, `${filter.name}To`]
      : [filter.name];

/** What of the address belongs to this list; anything else in it is not passed to the API. */
export function readQuery(
  search: Readonly<Record<string, unknown>>,
  filters: readonly Filter[],
): Record<string, string> {
  const query: Record<string, string> = {};
  for (const name of [...filters.flatMap(parametersOf), 'sort']) {
    const value = search[name];
    if (typeof value === 'string' && value !== '') query[name] = value;
  }
  return query;
}

export const activeFilters = (query: ListQuery, filters: readonly Filter[]): number =>
  filters.filter((filter) => parametersOf(filter).some((name) => query[name])).length;

/** `deadline` → `-deadline` → `deadline`; a new column starts ascending. */
export const nextSort = (current: string | undefined, key: string): string => (current === key ? `-${key}` : key);

/** Cell as text: what `text` says, or the cell itself when it is already text. */
export function cellText<Row>(column: Column<Row>, row: Row): string {
  if (column.text) return column.text(row);
  const shown = column.cell(row);
  return typeof shown === 'string' || typeof shown === 'number' ? String(shown) : '';
}
