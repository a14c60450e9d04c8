import type { Column } from './list-model.js';

/** What the table and the cards both show. */
export interface ListView<Row> {
  label: string;
  rows: readonly Row[];
  columns: readonly Column<Row>[];
  rowKey: (row: Row) => string;
  rowHref?: ((row: Row) => string) | undefined;
  sort: string | undefined;
  onSort: (sort: string) => void;
  /** Keys of the chosen rows; undefined when rows cannot be chosen. */
  chosen: ReadonlySet<string> | undefined;
  onChoose: (chosen: ReadonlySet<string>) => void;
}

export function toggled(set: ReadonlySet<string>, key: string): ReadonlySet<string> {
  const next = new Set(set);
  if (!next.delete(key)) next.add(key);
  return next;
}
