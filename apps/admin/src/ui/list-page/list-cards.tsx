import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts.js';
import { AppLink } from '../link.js';
import { texts } from '../texts.js';
import { cellText, type Column } from './list-model.js';
import { toggled, type ListView } from './view.js';
import styles from './list-cards.module.css';

/** A table needs a dash where there is nothing; a card leaves the line out. */
const NOTHING: ReadonlySet<ReactNode> = new Set(['–', '', null, undefined, false]);

/** The same rows on a phone: the first column is the card's title, the others its facts. */
export function ListCards<Row>(view: ListView<Row> & { allColumns: readonly Column<Row>[] }) {
  const { label, rows, columns, allColumns, rowKey, rowHref, sort, onSort, chosen, onChoose } = view;
  const t = useTexts(texts);
  const sortable = allColumns.filter((column) => column.sort !== undefined);
  const [title, ...facts] = columns;
  if (!title) return null;
  return (
    <>
      {sortable.length > 0 && (
        <label className={styles.sort}>
          {t('sort')}
          <select value={sort ?? ''} onChange={(event) => onSort(event.target.value)}>
            {sort === undefined && <option value="" />}
            {sortable.flatMap((column) => [
              <option key={column.key} value={column.sort}>
                {column.label}
              </option>,
              <option key={`-${column.key}`} value={`-${column.sort}`}>
                {column.label}, {t('descending')}
              </option>,
            ])}
          </select>
        </label>
      )}
      <ul role="list" aria-label={label} className={styles.cards}>
        {rows.map((row) => {
          const key = rowKey(row);
          return (
            <li key={key} className={chosen?.has(key) ? styles.chosen : ''}>
              <div className={styles.title}>
                {rowHref ? <AppLink href={rowHref(row)}>{title.cell(row)}</AppLink> : title.cell(row)}
                {chosen && (
                  <input
                    type="checkbox"
                    aria-label={t('select', { name: cellText(title, row) })}
                    checked={chosen.has(key)}
                    onChange={() => onChoose(toggled(chosen, key))}
                  />
                )}
              </div>
              <dl>
                {facts
                  .map((column) => ({ ...column, shown: column.cell(row) }))
                  .filter(({ shown }) => !NOTHING.has(shown))
                  .map(({ key: fact, label: words, shown }) => (
                    <div key={fact}>
                      <dt>{words}</dt>
                      <dd>{shown}</dd>
                    </div>
                  ))}
              </dl>
            </li>
          );
        })}
      </ul>
    </>
  );
}
