import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { AppLink, ListPage, Resource } from '#ui';
import { useLineColumns } from '../../../payments/line-columns.js';
import { texts as words } from '../../../payments/texts.js';
import { runLines, runQuery } from './queries.js';
import { exceptionTexts } from './exception-texts.js';
import { texts } from './texts.js';
import type { Run } from './types.js';

const FLAGS = ['late', 'duplicate', 'missing-evidence', 'segment-changed'] as const;

/** Every line of a run with filters; the amount opens into its reason. */
export function RunLinesPage() {
  const run = useQuery(runQuery(useParam('runId')));
  return <Resource query={run}>{(found) => <Lines run={found} />}</Resource>;
}

function Lines({ run: { id, number, settlements } }: { run: Run }) {
  const t = useTexts(texts);
  const say = useTexts(words);
  const ofKind = useTexts(exceptionTexts);
  return (
    <ListPage
      title={t('linesTitle', { number })}
      intro={
        <>
          <AppLink href={`/finance/runs/${id}?tab=lines`}>{t('backToRun', { number })}</AppLink>. {t('linesHint')}
        </>
      }
      source={runLines(id)}
      defaultSort="outcomeDate"
      csvName={`maksuajo-${number}-rivit`}
      rowKey={(line) => line.id}
      filters={[
        {
          kind: 'choice',
          name: 'providerId',
          label: t('filterProvider'),
          options: settlements.map(({ providerId, providerName }) => ({ value: providerId, label: providerName })),
        },
        {
          kind: 'choice',
          name: 'only',
          label: t('only'),
          options: [
            { value: 'correction', label: ofKind('only-correction') },
            { value: 'held', label: ofKind('only-held') },
            ...FLAGS.map((value) => ({ value, label: ofKind(`exception-${value}`) })),
          ],
        },
        { kind: 'search', label: say('client') },
      ]}
      columns={useLineColumns({ provider: true })}
      empty={{ title: t('noLinesTitle'), text: t('noLinesText') }}
    />
  );
}
