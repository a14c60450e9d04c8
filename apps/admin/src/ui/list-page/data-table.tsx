import { useNarrow } from '../use-media.js';
import { ListCards } from './list-cards.js';
import type { Column } from './list-model.js';
import { ListTable } from './list-table.js';
import type { ListView } from './view.js';

export interface DataTableProps<Row> {
  /** What the rows are, for screen readers. */
  label: string;
  rows: readonly Row[];
  /** The first column names the row. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  rowKey: (row: Row) => string;
  rowHref?: ((row: Row) => string) | undefined;
}

/** Rows inside a page, all at hand: no filters, sort or paging. Looks as the lists do: a table, and cards on a phone. */
export function DataTable<Row>({ label, rows, columns, rowKey, rowHref }: DataTableProps<Row>) {
  const narrow = useNarrow();
  const view: ListView<Row> = {
    ...{ label, rows, rowKey, rowHref },
    columns: columns.map(unsorted),
    sort: undefined,
    onSort: () => undefined,
    chosen: undefined,
    onChoose: () => undefined,
  };
  return narrow ? <ListCards {...view} allColumns={view.columns} /> : <ListTable {...view} />;
}

const unsorted = <Row,>({ sort: _, ...column }: Column<Row>): Column<Row> => column;
