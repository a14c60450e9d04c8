import { useTexts } from '#app';
import { ButtonLink, DataTable, StatusBadge } from '#ui';
import { texts } from './texts.js';
import type { Questionnaire } from './types.js';

/** Answers of invented people, the level each should give and the one it gives. */
export function TrialTable({ questionnaire: { id, status, trials } }: { questionnaire: Questionnaire }) {
  const t = useTexts(texts);
  const page = `/officer/questionnaires/${id}/trials`;
  const draft = status === 'draft';
  return (
    <>
      <DataTable
        label={t('trials')}
        rows={trials}
        rowKey={(trial) => String(trials.indexOf(trial))}
        rowHref={draft ? (trial) => `${page}/${trials.indexOf(trial) + 1}` : undefined}
        columns={[
          { key: 'name', label: t('trialName'), cell: ({ name }) => name },
          { key: 'expected', label: t('expected'), cell: ({ expected }) => t(`level-${expected}`) },
          {
            key: 'given',
            label: t('given'),
            cell: ({ given, points }) =>
              given === null ? t('notGiven') : `${t(`level-${given}`)} (${t('points', { count: points ?? 0 })})`,
          },
          {
            key: 'verdict',
            label: t('verdict'),
            cell: ({ given, expected }) => (
              <StatusBadge tone={given === expected ? 'good' : 'bad'}>
                {t(given === expected ? 'asExpected' : 'notAsExpected')}
              </StatusBadge>
            ),
          },
        ]}
      />
      {draft && (
        <div>
          <ButtonLink href={`${page}/new`} variant="secondary">
            {t('addTrial')}
          </ButtonLink>
        </div>
      )}
    </>
  );
}
