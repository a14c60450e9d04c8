import { useTexts } from '#app';
import { DataTable, formatNumber, Money } from '#ui';
import { useLotName } from './lot-list.js';
import { texts } from './texts.js';
import { useSaid } from './tender-words.js';
import styles from './tender.module.css';
import type { OpenedLotBid } from './types.js';

/** The content of an opened bid, lot by lot: prices, the comparison price they make, answers. */
export function OpenedLots({ lots, owner }: { lots: readonly OpenedLotBid[]; owner: string }) {
  const t = useTexts(texts);
  const said = useSaid();
  const nameOf = useLotName();
  return lots.map((lot) => (
    <div key={lot.lotId} className={styles.part}>
      <h3>{nameOf(lot)}</h3>
      <DataTable
        label={`${owner}, ${nameOf(lot)}: ${t('unitPrice')}`}
        rows={lot.prices}
        rowKey={({ code }) => code}
        columns={[
          { key: 'item', label: t('priceItem'), cell: ({ title, code }) => said(title) || code },
          {
            key: 'quantity',
            label: t('quantity'),
            align: 'end',
            cell: ({ quantity, unit }) => `${formatNumber(quantity)} × ${said(unit)}`,
          },
          {
            key: 'price',
            label: t('unitPrice'),
            align: 'end',
            cell: ({ unitPrice }) => <Money amount={unitPrice} />,
          },
        ]}
      />
      <p>
        {t('comparisonPrice')}:{' '}
        <strong>
          <Money amount={lot.comparisonPrice} />
        </strong>
      </p>
      {lot.answers.map(({ criterionId, title, answer }) => (
        <details key={criterionId}>
          <summary>{said(title)}</summary>
          <p className={styles.text}>{answer}</p>
        </details>
      ))}
    </div>
  ));
}
