import { useState, type ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts.js';
import { Button } from '../button.js';
import { formatNumber } from '../format.js';
import { ButtonLink } from '../link.js';
import { Page } from '../page.js';
import { EmptyState, ErrorState, Skeleton } from '../states.js';
import { texts } from '../texts.js';
import { useNarrow } from '../use-media.js';
import { cellText, activeFilters, parametersOf, type Column, type Filter, type ListSource } from './list-model.js';
import { ColumnChoice } from './column-choice.js';
import { csv, download } from './csv.js';
import { ListCards } from './list-cards.js';
import { ListFilters } from './list-filters.js';
import { ListTable } from './list-table.js';
import { SelectionBar, type Selection } from './selection-bar.js';
import { useListQuery, useListRows } from './use-list.js';
import styles from './list-page.module.css';

export interface ListPageProps<Row> {
  title: string;
  intro?: ReactNode;
  /** The page's main step, at the top right. */
  primaryAction?: { label: string; href: string } | undefined;
  source: ListSource<Row>;
  /** The first column names the row: it carries the link and is the card's title on a phone. */
  columns: readonly [Column<Row>, ...Column<Row>[]];
  filters?: readonly Filter[];
  /** API sort key, `-` in front for descending. */
  defaultSort?: string;
  rowKey: (row: Row) => string;
  rowHref?: (row: Row) => string;
  /** Checkboxes and the sticky bar of what can be done with the chosen rows. */
  selection?: Selection<Row> | undefined;
  /** What this list is for, and the first thing to do, when it is empty without any filter. */
  empty: { title: string; text?: string; action?: ReactNode };
  /** File name of the CSV without its ending; no button without it. */
  csvName?: string;
}

/** The one list of the app: filters in the address, sort, paging, choice of rows, table on a desk and cards on a phone. */
export function ListPage<Row>(props: ListPageProps<Row>) {
  const { title, intro, primaryAction, source, columns, filters = [], rowKey, selection, empty, csvName } = props;
  const t = useTexts(texts);
  const narrow = useNarrow();
  const { query, change } = useListQuery(filters, props.defaultSort);
  const list = useListRows(source, query);
  const [chosen, setChosen] = useState<ReadonlySet<string>>(new Set());
  const [hidden, setHidden] = useState<ReadonlySet<string>>(
    () => new Set(columns.filter((column) => column.hidden).map(({ key }) => key)),
  );

  const { rows, total } = list;
  const shown = columns.filter(({ key }) => !hidden.has(key));
  const chosenRows = rows.filter((row) => chosen.has(rowKey(row)));
  const filtered = activeFilters(query, filters) > 0;
  const clear = () => change(Object.fromEntries(filters.flatMap(parametersOf).map((name) => [name, undefined])));
  const sorted = columns.find(({ sort }) => sort !== undefined && sort === query.sort?.replace(/^-/, ''));
  const save = () =>
    download(
      `${csvName}.csv`,
      csv([shown.map(({ label }) => label), ...rows.map((row) => shown.map((c) => cellText(c, row)))]),
    );

  const view = {
    label: title,
    rows,
    columns: shown,
    rowKey,
    rowHref: props.rowHref,
    sort: query.sort,
    onSort: (sort: string) => change({ sort }),
    chosen: selection && chosen,
    onChoose: setChosen,
  };
  const count = total ?? rows.length;
  return (
    <Page
      title={title}
      intro={intro}
      actions={primaryAction && <ButtonLink href={primaryAction.href}>{primaryAction.label}</ButtonLink>}
    >
      {filters.length > 0 && <ListFilters filters={filters} query={query} change={change} clear={clear} />}
      {list.isPending ? (
        <Skeleton lines={9} />
      ) : list.isError && rows.length === 0 ? (
        <ErrorState error={list.error} retry={() => void list.refetch()} />
      ) : rows.length === 0 ? (
        filtered ? (
          <EmptyState
            title={t('emptyFilteredTitle')}
            text={t('emptyFilteredText')}
            action={
              <Button variant="secondary" onClick={clear}>
                {t('clearFilters')}
              </Button>
            }
          />
        ) : (
          <EmptyState {...empty} />
        )
      ) : (
        <div className={styles.list} aria-busy={list.isPlaceholderData}>
          <div className={styles.bar}>
            <p role="status">
              <strong>
                {t('hits', {
                  count,
                  shown: formatNumber(count) + (total === undefined && list.hasNextPage ? '+' : ''),
                })}
              </strong>
              {sorted && !narrow && ` · ${t('sortedBy', { column: sorted.label })}`}
              {sorted && !narrow && query.sort?.startsWith('-') && `, ${t('descending')}`}
            </p>
            <div className={styles.tools}>
              {!narrow && <ColumnChoice columns={columns} hidden={hidden} onChange={setHidden} />}
              {csvName && (
                <Button variant="secondaryNoBorder" onClick={save}>
                  {t('csv')}
                </Button>
              )}
            </div>
          </div>
          {narrow ? <ListCards {...view} allColumns={columns} /> : <ListTable {...view} />}
          {list.isError && <ErrorState error={list.error} retry={() => void list.refetch()} />}
          {list.hasNextPage && (
            <div className={styles.more}>
              {total !== undefined && (
                <p>{t('shownOf', { shown: formatNumber(rows.length), total: formatNumber(total) })}</p>
              )}
              <Button variant="secondary" busy={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
                {t('showMore')}
              </Button>
            </div>
          )}
        </div>
      )}
      {selection && chosenRows.length > 0 && (
        <SelectionBar selection={selection} rows={chosenRows} clear={() => setChosen(new Set())} />
      )}
    </Page>
  );
}
