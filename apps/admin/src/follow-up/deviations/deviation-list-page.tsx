import { useTexts } from '#app';
import { ListPage } from '#ui';
import { useDeviationColumns } from './deviation-columns.js';
import { deviationList } from './queries.js';
import { texts } from './texts.js';
import type { Base } from './types.js';

export const STATUSES = ['open', 'answered', 'in-correction', 'corrected', 'closed', 'withdrawn'] as const;
const KINDS = ['deviation', 'complaint'] as const;

/** Every deviation and complaint of the reader's contracts. */
export function DeviationListPage({ base }: { base: Base }) {
  const t = useTexts(texts);
  const columns = useDeviationColumns(base, false);
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      source={deviationList}
      defaultSort="-reportedAt"
      csvName="poikkeamat"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `${base}/deviations/${id}`}
      filters={[
        {
          kind: 'choices',
          name: 'status',
          label: t('status'),
          options: STATUSES.map((value) => ({ value, label: t(`status-${value}`) })),
        },
        {
          kind: 'choice',
          name: 'kind',
          label: t('kind'),
          options: KINDS.map((value) => ({ value, label: t(`kind-${value}`) })),
        },
      ]}
      columns={[
        ...columns,
        { key: 'contract', label: t('contract'), cell: ({ contractNumber }) => contractNumber, sort: 'contractNumber' },
        { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
