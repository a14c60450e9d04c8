import { useTexts } from '#app';
import { Countdown, DateText, formatDate, formatNumber, ListPage, StatusBadge, useCodeName, type Tone } from '#ui';
import { clientList } from './queries.js';
import { texts } from './texts.js';
import type { ChoiceStatus } from './types.js';

export const CHOICE_TONES: Readonly<Record<ChoiceStatus, Tone>> = {
  proposed: 'warning',
  accepted: 'good',
  ended: 'neutral',
  declined: 'neutral',
  lapsed: 'neutral',
  withdrawn: 'neutral',
};
const SEEN: readonly ChoiceStatus[] = ['proposed', 'accepted', 'ended'];

/** Clients who chose this provider, those to answer first. */
export function ClientListPage() {
  const t = useTexts(texts);
  const kind = useCodeName('service-kinds');
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      source={clientList}
      defaultSort="-proposedAt"
      csvName="asiakkaat"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/provider/clients/${id}`}
      filters={[
        {
          kind: 'choices',
          name: 'status',
          label: t('status'),
          options: SEEN.map((value) => ({ value, label: t(`status-${value}`) })),
        },
      ]}
      columns={[
        { key: 'client', label: t('client'), cell: (row) => `${row.clientName} (${row.clientReference})` },
        { key: 'service', label: t('service'), cell: (row) => kind(row.serviceKind) },
        {
          key: 'status',
          label: t('status'),
          cell: ({ status }) => <StatusBadge tone={CHOICE_TONES[status]}>{t(`status-${status}`)}</StatusBadge>,
          text: ({ status }) => t(`status-${status}`),
        },
        {
          key: 'answerBy',
          label: t('answerBy'),
          cell: ({ status, answerBy }) => (status === 'proposed' ? <Countdown until={answerBy} /> : '–'),
          text: ({ status, answerBy }) => (status === 'proposed' ? answerBy : ''),
        },
        { key: 'used', label: t('used'), cell: ({ unitsUsed }) => formatNumber(unitsUsed), align: 'end' },
        {
          key: 'left',
          label: t('left'),
          cell: ({ unitsLeft }) => (unitsLeft === null ? t('unlimited') : formatNumber(unitsLeft)),
          align: 'end',
        },
        {
          key: 'lastDay',
          label: t('lastDay'),
          cell: ({ lastDay }) => <DateText date={lastDay} />,
          text: ({ lastDay }) => formatDate(lastDay),
        },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
