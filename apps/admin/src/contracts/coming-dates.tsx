import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { Card, DataTable, DateText } from '#ui';
import { comingQuery } from './coming-queries.js';
import { comingTexts } from './coming-texts.js';

/** The days that come under a contract, the nearest first; nothing when none do. */
export function ComingDates({ contractId }: { contractId: string }) {
  const t = useTexts(comingTexts);
  const { data } = useQuery(comingQuery(contractId));
  if (data === undefined || data.items.length === 0) return null;
  return (
    <Card title={t('coming')}>
      <DataTable
        label={t('coming')}
        rows={data.items}
        rowKey={({ kind, itemId }) => `${kind} ${itemId}`}
        columns={[
          {
            key: 'what',
            label: t('what'),
            cell: ({ kind, what }) => [t(`kind-${kind}`), what].filter(Boolean).join(': '),
          },
          { key: 'day', label: t('day'), cell: ({ day }) => <DateText date={day} /> },
          { key: 'left', label: t('left'), cell: ({ daysLeft }) => t('daysLeft', { count: daysLeft }) },
        ]}
      />
    </Card>
  );
}
