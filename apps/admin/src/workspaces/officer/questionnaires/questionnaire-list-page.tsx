import { useTexts } from '#app';
import { DateText, ListPage, StatusBadge } from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import { questionnaireList } from './queries.js';
import { texts } from './texts.js';

/** Every version of what the authority asks, the newest first. */
export function QuestionnaireListPage() {
  const t = useTexts(texts);
  const say = useSaid();
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      source={questionnaireList}
      defaultSort="-createdAt"
      csvName="kyselyt"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/questionnaires/${id}`}
      filters={[]}
      columns={[
        { key: 'name', label: t('name'), cell: ({ name, title }) => `${say(title)} ${name}` },
        { key: 'clientKind', label: t('asked'), cell: ({ clientKind }) => t(`asked-${clientKind}`) },
        {
          key: 'status',
          label: t('status'),
          cell: ({ status, inUse }) => (
            <StatusBadge tone={inUse ? 'good' : status === 'draft' ? 'warning' : 'neutral'}>
              {t(inUse ? 'inUse' : status)}
            </StatusBadge>
          ),
          text: ({ status, inUse }) => t(inUse ? 'inUse' : status),
        },
        { key: 'questions', label: t('questions'), cell: ({ questions }) => String(questions), align: 'end' },
        { key: 'owner', label: t('owner'), cell: ({ owner }) => t(`owner-${owner}`) },
        {
          key: 'publishedAt',
          label: t('publishedAt'),
          cell: ({ publishedAt }) => publishedAt && <DateText instant={publishedAt} />,
          text: ({ publishedAt }) => publishedAt ?? '',
        },
      ]}
      empty={{ title: t('emptyTitle'), text: t('emptyText') }}
    />
  );
}
