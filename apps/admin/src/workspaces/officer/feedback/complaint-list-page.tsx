import { useTexts } from '#app';
import { ListPage, StatusBadge, useCodeName, useInstantText } from '#ui';
import { DEVIATION_TONES } from '../../../follow-up/deviations/deviation-columns.js';
import { STATUSES } from '../../../follow-up/deviations/deviation-list-page.js';
import { texts as words } from '../../../follow-up/deviations/texts.js';
import { complaintList } from './queries.js';
import { texts } from './texts.js';

/** The complaints of one's own clients, and where each stands. */
export function ComplaintListPage() {
  const t = useTexts(texts);
  const say = useTexts(words);
  const service = useCodeName('service-kinds');
  const when = useInstantText();
  return (
    <ListPage
      title={t('complaints')}
      intro={t('complaintsIntro')}
      source={complaintList}
      defaultSort="-reportedAt"
      csvName="reklamaatiot"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/complaints/${id}`}
      filters={[
        {
          kind: 'choices',
          name: 'status',
          label: say('status'),
          options: STATUSES.map((value) => ({ value, label: say(`status-${value}`) })),
        },
        { kind: 'toggle', name: 'unanswered', label: t('unanswered') },
        { kind: 'toggle', name: 'everyone', label: t('everyone') },
      ]}
      columns={[
        { key: 'client', label: t('client'), cell: ({ clientName }) => clientName, sort: 'clientName' },
        { key: 'what', label: t('what'), cell: ({ description }) => description },
        { key: 'service', label: t('service'), cell: ({ serviceKind }) => service(serviceKind) },
        { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName },
        {
          key: 'status',
          label: say('status'),
          cell: ({ status }) => <StatusBadge tone={DEVIATION_TONES[status]}>{say(`status-${status}`)}</StatusBadge>,
          text: ({ status }) => say(`status-${status}`),
        },
        { key: 'answered', label: t('answered'), cell: ({ replies }) => t(replies > 0 ? 'yes' : 'no') },
        { key: 'reported', label: t('reported'), cell: ({ reportedAt }) => when(reportedAt), sort: 'reportedAt' },
      ]}
      empty={{ title: t('noComplaintsTitle'), text: t('noComplaintsText') }}
    />
  );
}
