import { useTexts } from '#app';
import { DateText, ListPage, StatusBadge, useCodeName } from '#ui';
import { APPEAL_TONES } from '../../../decisions/appeal-words.js';
import { appealList } from '../../../decisions/queries.js';
import { texts } from '../../../decisions/texts.js';

const STATUSES = ['received', 'in-preparation', 'decided', 'withdrawn', 'in-court', 'closed'] as const;

/** Every correction request of the authority's clients. */
export function AppealListPage() {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  return (
    <ListPage
      title={t('appeals')}
      source={appealList}
      defaultSort="-filedOn"
      csvName="oikaisuvaatimukset"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/appeals/${id}`}
      filters={[
        {
          ...{ kind: 'choices', name: 'status', label: t('status') },
          options: STATUSES.map((value) => ({ value, label: t(`status-${value}`) })),
        },
      ]}
      columns={[
        { key: 'number', label: t('appeals'), cell: ({ number, clientName }) => `${number} ${clientName}` },
        {
          key: 'status',
          label: t('status'),
          cell: ({ status }) => <StatusBadge tone={APPEAL_TONES[status]}>{t(`status-${status}`)}</StatusBadge>,
          text: ({ status }) => t(`status-${status}`),
        },
        {
          key: 'decision',
          label: t('decision'),
          cell: ({ decisionKind, decisionNumber }) => `${t(`kind-${decisionKind}`)} ${decisionNumber}`,
        },
        { key: 'service', label: t('service'), cell: ({ serviceKind }) => service(serviceKind) },
        {
          ...{ key: 'filedOn', label: t('filedOn'), sort: 'filedOn' },
          cell: ({ filedOn }) => <DateText date={filedOn} />,
          text: ({ filedOn }) => filedOn,
        },
        { key: 'late', label: t('timing'), cell: ({ late }) => t(late ? 'late' : 'inTime') },
        {
          ...{ key: 'answerBy', label: t('answerBy'), sort: 'answerBy' },
          cell: ({ answerBy }) => <DateText date={answerBy} />,
          text: ({ answerBy }) => answerBy,
        },
      ]}
      empty={{ title: t('appealsEmpty'), text: t('appealsEmptyText') }}
    />
  );
}
