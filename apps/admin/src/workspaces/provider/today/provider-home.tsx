import { useQuery } from '@tanstack/react-query';
import { statusOf } from '#api';
import { useTexts } from '#app';
import { AppLink, Countdown, DataTable, EmptyState, ErrorState, Page, Skeleton, TaskList } from '#ui';
import { usePartialText } from '../../../contracts/contract-words.js';
import { useMatchReasons } from '../company/match-reasons.js';
import { fittingTendersQuery } from '../company/queries.js';
import { MoneyComing } from './money-coming.js';
import { texts } from './texts.js';
import { useProviderTasks } from './use-provider-tasks.js';

/** What waits for this person in the company today, tenders that fit, and the money on its way. */
export function ProviderHome() {
  const t = useTexts(texts);
  const { tasks, pending } = useProviderTasks();
  return (
    <Page title={t('title')}>
      <h2>{t('tasks')}</h2>
      {pending ? (
        <Skeleton lines={3} />
      ) : (
        <TaskList tasks={tasks} empty={{ title: t('nothing'), text: t('nothingText') }} />
      )}
      <FittingTenders />
      <MoneyComing />
    </Page>
  );
}

function FittingTenders() {
  const t = useTexts(texts);
  const say = usePartialText();
  const reasons = useMatchReasons();
  const fitting = useQuery(fittingTendersQuery);
  if (fitting.isError && statusOf(fitting.error) === 403) return null;
  return (
    <>
      <h2>{t('fitting')}</h2>
      {fitting.isPending ? (
        <Skeleton lines={3} />
      ) : fitting.isError ? (
        <ErrorState error={fitting.error} retry={() => void fitting.refetch()} />
      ) : fitting.data.items.length === 0 ? (
        <EmptyState
          title={t('noFitting')}
          text={t('noFittingText')}
          action={<AppLink href="/provider/searches">{t('searches')}</AppLink>}
        />
      ) : (
        <DataTable
          label={t('fitting')}
          rows={fitting.data.items}
          rowKey={({ tender }) => tender.id}
          rowHref={({ tender }) => `/provider/tenders/${tender.id}`}
          columns={[
            { key: 'tender', label: t('tender'), cell: ({ tender }) => say(tender.title) },
            { key: 'authority', label: t('authority'), cell: ({ tender }) => tender.authorityName },
            {
              key: 'deadline',
              label: t('deadline'),
              cell: ({ tender }) => (tender.submissionEnd ? <Countdown until={tender.submissionEnd} /> : '–'),
            },
            { key: 'why', label: t('why'), cell: (fit) => reasons(fit.reasons) },
          ]}
        />
      )}
    </>
  );
}
