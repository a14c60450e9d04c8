import type { ReactNode } from 'react';
import { useTexts } from '../../app/i18n/use-texts.js';
import { Button } from '../button.js';
import { formatMoney, sumMoney } from '../format.js';
import { texts } from '../texts.js';
import styles from './list-page.module.css';

export interface Selection<Row> {
  /** Decimal string added up in the bar. */
  amount?: (row: Row) => string;
  /** Buttons for the chosen rows; call `clear` when the act is done. */
  actions: (rows: readonly Row[], clear: () => void) => ReactNode;
}

export function SelectionBar<Row>(props: { selection: Selection<Row>; rows: readonly Row[]; clear: () => void }) {
  const { selection, rows, clear } = props;
  const t = useTexts(texts);
  const { amount } = selection;
  return (
    <section className={styles.selection} aria-label={t('actions')}>
      <p role="status">
        <strong>{t('selected', { count: rows.length })}</strong>
        {amount && ` · ${formatMoney(sumMoney(rows.map(amount)))}`}
      </p>
      <div className={styles.tools}>
        {selection.actions(rows, clear)}
        <Button variant="secondaryNoBorder" onClick={clear}>
          {t('clearSelection')}
        </Button>
      </div>
    </section>
  );
}
