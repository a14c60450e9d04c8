import { useTexts } from '#app';
import { DateText, ListPage } from '#ui';
import { bankRowList } from './queries.js';
import { texts } from './texts.js';

/** Rows of the bank's answers that fit no payment. */
export function BankRowsPage() {
  const t = useTexts(texts);
  return (
    <ListPage
      title={t('rowsTitle')}
      intro={t('rowsIntro')}
      source={bankRowList}
      rowKey={({ id }) => id}
      columns={[
        { key: 'endToEnd', label: t('endToEnd'), cell: ({ endToEndId }) => endToEndId },
        { key: 'outcome', label: t('outcome'), cell: ({ outcome }) => t(`outcome-${outcome}`) },
        { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName ?? '–' },
        {
          key: 'reason',
          label: t('reason'),
          cell: (row) => [row.bankStatus, row.reasonCode, row.reasonText].filter(Boolean).join(': '),
        },
        { key: 'file', label: t('name'), cell: ({ fileName }) => fileName },
        { key: 'when', label: t('when'), cell: ({ createdAt }) => <DateText instant={createdAt} /> },
      ]}
      empty={{ title: t('noRowsTitle'), text: t('noRowsText') }}
    />
  );
}
