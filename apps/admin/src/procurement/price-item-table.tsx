import { useTexts } from '#app';
import { DataTable, formatNumber, Money } from '#ui';
import { texts } from './texts.js';
import { useSaid } from './tender-words.js';
import styles from './tender.module.css';
import type { PriceItem } from './types.js';

/** What bidders give a price for, when it is paid, how much of it is expected and what it may cost at most. */
export function PriceItemTable({ items, caption }: { items: readonly PriceItem[]; caption: string }) {
  const t = useTexts(texts);
  const said = useSaid();
  const paidWhen = usePaidWhen();
  if (items.length === 0) return <p className={styles.soft}>{t('noPriceItems')}</p>;
  return (
    <DataTable
      label={caption}
      rows={items}
      rowKey={({ id }) => id}
      columns={[
        { key: 'title', label: t('priceItem'), cell: ({ title, code }) => said(title) || code },
        { key: 'paidWhen', label: t('paidWhen'), cell: paidWhen },
        {
          key: 'quantity',
          label: t('quantity'),
          align: 'end',
          cell: ({ quantity, unit }) => `${formatNumber(quantity)} × ${said(unit)}`,
        },
        {
          key: 'ceiling',
          label: t('ceiling'),
          align: 'end',
          cell: ({ maxUnitPrice }) => (maxUnitPrice === null ? t('noCeiling') : <Money amount={maxUnitPrice} />),
        },
      ]}
    />
  );
}

/** When a price item is paid, in words. */
export function usePaidWhen(): (item: Pick<PriceItem, 'kind' | 'thresholdDays'>) => string {
  const t = useTexts(texts);
  return ({ kind, thresholdDays }) => t(`item-${kind}`, { days: thresholdDays ?? 0 });
}
