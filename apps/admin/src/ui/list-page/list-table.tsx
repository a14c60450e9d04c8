import { useWindowVirtualizer } from '@tanstack/react-virtual';
import { useLayoutEffect, useRef, useState, type KeyboardEvent } from 'react';
import { useTexts } from '../../app/i18n/use-texts.js';
import { AppLink } from '../link.js';
import { texts } from '../texts.js';
import { cellText, nextSort, type Column } from './list-model.js';
import { toggled, type ListView } from './view.js';
import styles from './list-table.module.css';

/** Below this every row is in the page, so that the browser's own search finds it; above it only what is in sight. */
const VIRTUAL_FROM = 200;
const ROW_HEIGHT = 53;

export function ListTable<Row>({
  label,
  rows,
  columns,
  rowKey,
  rowHref,
  sort,
  onSort,
  chosen,
  onChoose,
}: ListView<Row>) {
  const t = useTexts(texts);
  const body = useRef<HTMLTableSectionElement>(null);
  const [top, setTop] = useState(0);
  useLayoutEffect(() => setTop(body.current?.offsetTop ?? 0), []);
  const virtual = rows.length > VIRTUAL_FROM;
  const virtualizer = useWindowVirtualizer({
    count: rows.length,
    enabled: virtual,
    estimateSize: () => ROW_HEIGHT,
    overscan: 15,
    scrollMargin: top,
  });
  const inSight = virtualizer.getVirtualItems();
  const first = virtual ? (inSight[0]?.index ?? 0) : 0;
  const last = virtual ? (inSight.at(-1)?.index ?? 0) : rows.length - 1;
  const keys = rows.map(rowKey);
  const all = chosen !== undefined && keys.every((key) => chosen.has(key));

  /** Arrows walk the rows by their links; the browser's Enter opens. */
  const walk = (event: KeyboardEvent) => {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    const links = [...(body.current?.querySelectorAll<HTMLElement>('a[data-row]') ?? [])];
    const at = links.indexOf(document.activeElement as HTMLElement);
    const next = step === undefined || at < 0 ? undefined : links[at + step];
    if (!next) return;
    event.preventDefault();
    next.focus();
  };
  const gap = (count: number) =>
    count > 0 && (
      <tr aria-hidden="true">
        <td colSpan={columns.length + 1} height={count * ROW_HEIGHT} />
      </tr>
    );

  return (
    <div className={styles.scroll}>
      <table className={styles.table} aria-rowcount={virtual ? rows.length + 1 : undefined}>
        <caption className="visually-hidden">
          {label}. {rowHref && t('rowKeys')}
        </caption>
        <thead>
          <tr>
            {chosen && (
              <td className={styles.check}>
                <input
                  type="checkbox"
                  aria-label={t('selectAll')}
                  checked={all}
                  onChange={() => onChoose(new Set(all ? [] : keys))}
                />
              </td>
            )}
            {columns.map((column) => (
              <Heading key={column.key} column={column} sort={sort} onSort={onSort} />
            ))}
          </tr>
        </thead>
        <tbody ref={body} onKeyDown={walk}>
          {gap(first)}
          {rows.slice(first, last + 1).map((row, offset) => {
            const key = keys[first + offset] as string;
            const name = cellText(columns[0] as Column<Row>, row);
            return (
              <tr
                key={key}
                aria-rowindex={virtual ? first + offset + 2 : undefined}
                className={chosen?.has(key) ? styles.chosen : ''}
              >
                {chosen && (
                  <td className={styles.check}>
                    <input
                      type="checkbox"
                      aria-label={t('select', { name })}
                      checked={chosen.has(key)}
                      onChange={() => onChoose(toggled(chosen, key))}
                    />
                  </td>
                )}
                {columns.map((column, index) =>
                  index === 0 ? (
                    <th key={column.key} scope="row">
                      {rowHref ? (
                        <AppLink href={rowHref(row)} data-row="">
                          {column.cell(row)}
                        </AppLink>
                      ) : (
                        column.cell(row)
                      )}
                    </th>
                  ) : (
                    <td key={column.key} className={column.align === 'end' ? styles.end : ''}>
                      {column.cell(row)}
                    </td>
                  ),
                )}
              </tr>
            );
          })}
          {gap(rows.length - 1 - last)}
        </tbody>
      </table>
    </div>
  );
}

interface HeadingProps<Row> {
  column: Column<Row>;
  sort: string | undefined;
  onSort: (sort: string) => void;
}
function Heading<Row>({ column, sort, onSort }: HeadingProps<Row>) {
  const { sort: key, label } = column;
  const className = column.align === 'end' ? styles.end : '';
  if (key === undefined)
    return (
      <th scope="col" className={className}>
        {label}
      </th>
    );
  const direction = sort === key ? 'ascending' : sort === `-${key}` ? 'descending' : undefined;
  return (
    <th scope="col" className={className} aria-sort={direction}>
      <button type="button" className={styles.sort} onClick={() => onSort(nextSort(sort, key))}>
        {label}
        <span aria-hidden="true" className={direction ? '' : styles.idle}>
          {direction === 'descending' ? '▼' : '▲'}
        </span>
      </button>
    </th>
  );
}
