import { useTexts } from '#app';
import { DateText, ListPage, StatusBadge, type Tone } from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import type { DirectAwardSummary } from '../../../procurement/types.js';
import { directAwardList } from './queries.js';
import { texts } from './texts.js';

export const AWARD_TONES: Readonly<Record<DirectAwardSummary['status'], Tone>> = {
  draft: 'neutral',
  'in-approval': 'warning',
  awarded: 'good',
  cancelled: 'bad',
};
const STATUSES = ['draft', 'in-approval', 'awarded', 'cancelled'] as const;

export function DirectAwardListPage() {
  const t = useTexts(texts);
  const said = useSaid();
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      source={directAwardList}
      csvName="suorahankinnat"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/direct-awards/${id}`}
      filters={[
        {
          kind: 'choice',
          name: 'status',
          label: t('status'),
          options: STATUSES.map((value) => ({ value, label: t(`status-${value}`) })),
        },
      ]}
      columns={[
        {
          key: 'tender',
          label: t('tender'),
          cell: ({ tenderNumber, tenderTitle }) => `${tenderNumber} ${said(tenderTitle)}`,
        },
        { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName },
        {
          key: 'status',
          label: t('status'),
          cell: ({ status }) => <StatusBadge tone={AWARD_TONES[status]}>{t(`status-${status}`)}</StatusBadge>,
          text: ({ status }) => t(`status-${status}`),
        },
        { key: 'changed', label: t('changed'), cell: ({ updatedAt }) => <DateText instant={updatedAt} /> },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
