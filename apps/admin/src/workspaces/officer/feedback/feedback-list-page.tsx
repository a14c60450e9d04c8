import { useTexts } from '#app';
import { AppLink, ListPage, useCodeName, useInstantText } from '#ui';
import { feedbackList } from './queries.js';
import { texts } from './texts.js';

/** What one's own clients say of their services, in grades and words. */
export function ClientFeedbackPage() {
  const t = useTexts(texts);
  const service = useCodeName('service-kinds');
  const when = useInstantText();
  return (
    <ListPage
      title={t('feedback')}
      intro={t('feedbackIntro')}
      source={feedbackList}
      defaultSort="-givenAt"
      csvName="asiakaspalaute"
      rowKey={({ id }) => id}
      filters={[{ kind: 'toggle', name: 'everyone', label: t('everyone') }]}
      columns={[
        {
          key: 'client',
          label: t('client'),
          cell: ({ clientId, clientName }) => <AppLink href={`/officer/clients/${clientId}`}>{clientName}</AppLink>,
          text: ({ clientName }) => clientName,
        },
        { key: 'grade', label: t('grade'), cell: ({ grade }) => grade },
        { key: 'words', label: t('words'), cell: ({ words }) => words ?? '–' },
        { key: 'service', label: t('service'), cell: ({ serviceKind }) => service(serviceKind) },
        { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName },
        { key: 'given', label: t('given'), cell: ({ givenAt }) => when(givenAt) },
      ]}
      empty={{ title: t('noFeedbackTitle'), text: t('noFeedbackText') }}
    />
  );
}
