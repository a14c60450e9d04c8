import { useQuery } from '@tanstack/react-query';
import { useRef, type KeyboardEvent } from 'react';
import { useTexts } from '#app';
import { AppLink, Countdown, Page, Resource } from '#ui';
import { texts as shared } from '../../../procurement/texts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { boardQuery, type TenderBoard } from './queries.js';
import styles from './board.module.css';
import { texts } from './texts.js';

/** The pipeline: a column for each stage. Arrow keys walk from card to card, as on a grid. */
export function TenderBoardPage() {
  const t = useTexts(texts);
  const query = useQuery(boardQuery);
  return (
    <Page title={t('title')} back={{ label: t('list'), href: '/officer/tenders' }} intro={<p>{t('intro')}</p>}>
      <Resource query={query}>{(board) => <Stages board={board} />}</Resource>
    </Page>
  );
}

function Stages({ board }: { board: TenderBoard }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const grid = useRef<HTMLDivElement>(null);
  const walk = (event: KeyboardEvent) => {
    const columns = [...(grid.current?.querySelectorAll('section') ?? [])].map((column) => [
      ...column.querySelectorAll<HTMLElement>('li a'),
    ]);
    const column = columns.findIndex((links) => links.includes(document.activeElement as HTMLElement));
    const row = columns[column]?.indexOf(document.activeElement as HTMLElement) ?? -1;
    if (row < 0) return;
    const next = nextCard(event.key, columns, column, row);
    if (next === undefined) return;
    event.preventDefault();
    next.focus();
  };
  return (
    <div className={styles.board} ref={grid} onKeyDown={walk} role="group" aria-label={t('title')}>
      {board.stages.map(({ status, total, items }) => (
        <section key={status} className={styles.stage} aria-labelledby={`stage-${status}`}>
          <h2 id={`stage-${status}`}>
            {words(`status-${status}`)} <span className={styles.count}>{total}</span>
          </h2>
          {items.length === 0 ? (
            <p className={styles.none}>{t('none')}</p>
          ) : (
            <ul>
              {items.map(({ id, title, number, submissionEnd }) => (
                <li key={id} className={styles.card}>
                  <AppLink href={`/officer/tenders/${id}`}>{said(title) || words('untitled')}</AppLink>
                  <span className={styles.number}>{number}</span>
                  {submissionEnd && status !== 'concluded' && status !== 'cancelled' && (
                    <Countdown until={submissionEnd} />
                  )}
                </li>
              ))}
            </ul>
          )}
          {total > items.length && (
            <AppLink href={`/officer/tenders?status=${status}`}>{t('all', { count: total })}</AppLink>
          )}
        </section>
      ))}
    </div>
  );
}

/** Up and down in the column, left and right to the nearest column that has cards. */
function nextCard(
  key: string,
  columns: readonly (readonly HTMLElement[])[],
  column: number,
  row: number,
): HTMLElement | undefined {
  if (key === 'ArrowDown') return columns[column]?.[row + 1];
  if (key === 'ArrowUp') return columns[column]?.[row - 1];
  const step = key === 'ArrowRight' ? 1 : key === 'ArrowLeft' ? -1 : 0;
  if (step === 0) return undefined;
  for (let other = column + step; other >= 0 && other < columns.length; other += step) {
    const links = columns[other] ?? [];
    if (links.length > 0) return links[Math.min(row, links.length - 1)];
  }
  return undefined;
}
