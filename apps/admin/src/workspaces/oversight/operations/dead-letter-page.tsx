import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { Card, DateText, DetailPage, Resource, useGo } from '#ui';
import { deadLetterQuery, retryDeadLetter, type DeadLetter } from './queries.js';
import { texts } from './texts.js';

const LIST = '/oversight/dead-letters';

export function DeadLetterPage() {
  return <Resource query={useQuery(deadLetterQuery(useParam('jobId')))}>{(job) => <Found job={job} />}</Resource>;
}

function Found({ job }: { job: DeadLetter }) {
  const t = useTexts(texts);
  const go = useGo();
  const retry = useCommand(retryDeadLetter);
  return (
    <DetailPage
      back={{ label: t('deadLetters'), href: LIST }}
      title={job.queue}
      permitted={job.permittedActions}
      actions={{
        'dead-letter:retry': {
          label: t('retry'),
          run: () => retry.mutateAsync(job.id).then(() => go(LIST)),
          danger: {
            title: t('retry'),
            whatHappens: t('retryWhat'),
            toWhom: t('retryWhom', { queue: job.queue }),
            undo: t('retryUndo'),
            confirm: t('retry'),
          },
        },
      }}
      facts={[
        { label: t('createdAt'), value: <DateText instant={job.createdAt} /> },
        { label: t('failedAt'), value: <DateText instant={job.failedAt} /> },
        { label: t('tries'), value: job.tries },
      ]}
    >
      <Card title={t('message')}>
        <p>{job.message}</p>
      </Card>
    </DetailPage>
  );
}
