import { useQuery } from '@tanstack/react-query';
import { useTexts } from '#app';
import { AppLink, formatDate, ListPage, StatusBadge, useInstantText } from '#ui';
import { REQUEST_TONES } from '../../../data-requests/tones.js';
import { texts as words } from '../../../data-requests/texts.js';
import { dataRequestList, waitingDataRequestsQuery } from './queries.js';
import { texts } from './texts.js';

const STATUSES = ['asked', 'granted', 'refused'] as const;

/** What clients ask for their data, the one to be answered first at the top. */
export function DataRequestListPage() {
  const t = useTexts(texts);
  const w = useTexts(words);
  const when = useInstantText();
  return (
    <ListPage
      title={t('title')}
      intro={t('intro')}
      source={dataRequestList}
      defaultSort="answerBy"
      csvName="tietopyynnot"
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/data-requests/${id}`}
      filters={[
        {
          kind: 'choices',
          name: 'status',
          label: t('status'),
          options: STATUSES.map((value) => ({ value, label: w(`status-${value}`) })),
        },
      ]}
      columns={[
        { key: 'client', label: t('client'), cell: ({ clientName }) => clientName },
        { key: 'kind', label: t('kind'), cell: ({ kind }) => w(`kind-${kind}`) },
        {
          key: 'status',
          label: t('status'),
          cell: ({ status }) => <StatusBadge tone={REQUEST_TONES[status]}>{w(`status-${status}`)}</StatusBadge>,
          text: ({ status }) => w(`status-${status}`),
        },
        { key: 'answerBy', label: t('answerBy'), cell: ({ answerBy }) => formatDate(answerBy), sort: 'answerBy' },
        { key: 'caseWorker', label: t('caseWorker'), cell: ({ caseWorkerName }) => caseWorkerName },
        { key: 'asked', label: t('asked'), cell: ({ askedAt }) => when(askedAt) },
      ]}
      empty={{ title: t('noneTitle'), text: t('noneText') }}
    />
  );
}

/** Says on the first page how many clients wait for an answer, and until when; nothing when none do. */
export function WaitingRequests() {
  const t = useTexts(texts);
  const waiting = useQuery(waitingDataRequestsQuery).data;
  const [first] = waiting?.items ?? [];
  if (waiting === undefined || first === undefined) return null;
  return (
    <p>
      <AppLink href="/officer/data-requests?status=asked">
        {t('waiting', { count: waiting.total ?? waiting.items.length, date: formatDate(first.answerBy) })}
      </AppLink>
    </p>
  );
}
