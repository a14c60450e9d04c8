import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, ButtonLink, Card, DataTable, StatusBadge, useCodeName, useInstantText } from '#ui';
import { Reading } from '../../../alliances/reading.js';
import { DEVIATION_TONES } from '../../../follow-up/deviations/deviation-columns.js';
import { texts as words } from '../../../follow-up/deviations/texts.js';
import { complaintsOfClientQuery, feedbackOfClientQuery } from './queries.js';
import { texts } from './texts.js';

/** What the client has complained of and said, on the client's page. */
export function ClientWords({ clientId }: { clientId: string }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const service = useCodeName('service-kinds');
  const when = useInstantText();
  return (
    <>
      <Card title={t('complaints')}>
        <Reading query={useQuery(complaintsOfClientQuery(clientId))}>
          {({ items }) =>
            items.length === 0 ? (
              <p>{t('noComplaintsTitle')}</p>
            ) : (
              <DataTable
                label={t('complaints')}
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  {
                    key: 'what',
                    label: t('what'),
                    cell: ({ id, description }) => <AppLink href={`/officer/complaints/${id}`}>{description}</AppLink>,
                  },
                  { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName },
                  {
                    key: 'status',
                    label: say('status'),
                    cell: ({ status }) => (
                      <StatusBadge tone={DEVIATION_TONES[status]}>{say(`status-${status}`)}</StatusBadge>
                    ),
                  },
                  { key: 'answered', label: t('answered'), cell: ({ replies }) => t(replies > 0 ? 'yes' : 'no') },
                ]}
              />
            )
          }
        </Reading>
        <p>
          <ButtonLink href={`/officer/clients/${clientId}/complaint`} variant="secondary">
            {t('record')}
          </ButtonLink>
        </p>
      </Card>
      <Card title={t('feedback')}>
        <Reading query={useQuery(feedbackOfClientQuery(clientId))}>
          {({ items }) =>
            items.length === 0 ? (
              <p>{t('noFeedbackTitle')}</p>
            ) : (
              <DataTable
                label={t('feedback')}
                rows={items}
                rowKey={({ id }) => id}
                columns={[
                  { key: 'service', label: t('service'), cell: ({ serviceKind }) => service(serviceKind) },
                  { key: 'provider', label: t('provider'), cell: ({ providerName }) => providerName },
                  { key: 'grade', label: t('grade'), cell: ({ grade }) => grade },
                  { key: 'words', label: t('words'), cell: ({ words: said }) => said ?? '–' },
                  { key: 'given', label: t('given'), cell: ({ givenAt }) => when(givenAt) },
                ]}
              />
            )
          }
        </Reading>
      </Card>
    </>
  );
}
