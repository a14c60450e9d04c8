import { useTexts } from '#app';
import { DateText, ListPage, Money } from '#ui';
import { bankRowList, type BankRowToLookAt } from './queries.js';
import { rowTexts } from './row-texts.js';

/** The reconciliation queue: rows of the bank that fit no payment. */
export function BankRowsPage() {
  const t = useTexts(rowTexts);
  return (
    <ListPage
      title={t('rowsTitle')}
      intro={t('rowsIntro')}
      source={bankRowList}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/finance/bank-rows/${id}`}
      columns={[
        { key: 'what', label: t('what'), cell: (row) => t(kindOf(row)) },
        { key: 'amount', label: t('amount'), cell: ({ amount }) => (amount ? <Money amount={amount} /> : '–') },
        {
          key: 'booked',
          label: t('booked'),
          cell: ({ bookedOn }) => (bookedOn ? <DateText date={bookedOn} /> : '–'),
        },
        { key: 'counterpart', label: t('counterpart'), cell: ({ counterpart }) => counterpart ?? '–' },
        {
          key: 'reference',
          label: t('reference'),
          cell: ({ reference, endToEndId }) => reference ?? endToEndId ?? '–',
        },
        { key: 'why', label: t('why'), cell: ({ unmatched }) => t(`unmatched-${unmatched}`) },
        { key: 'file', label: t('file'), cell: ({ fileName }) => fileName },
      ]}
      empty={{ title: t('noRowsTitle'), text: t('noRowsText') }}
    />
  );
}

/** Money that left, money that came, or the bank's word of a payment. */
export const kindOf = ({ direction }: BankRowToLookAt): 'kind-debit' | 'kind-credit' | 'kind-status' =>
  direction === null ? 'kind-status' : `kind-${direction}`;
