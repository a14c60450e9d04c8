import { useTexts } from '#app';
import { Card, FactsList, formatDate } from '#ui';
import { texts } from './texts.js';
import type { AppealDetail } from './types.js';

/** How the case was answered, and what the court said if it went there. */
export function AppealAnswer({ appeal }: { appeal: AppealDetail }) {
  const t = useTexts(texts);
  if (appeal.outcome === null) return null;
  const said = (day: string | null) => day && formatDate(day);
  const facts = [
    { label: t('outcome'), value: t(`outcome-${appeal.outcome}`) },
    { label: t('grounds'), value: appeal.grounds },
    { label: t('courtBy'), value: appeal.court === null ? said(appeal.courtBy) : null },
    { label: t('court'), value: appeal.court },
    { label: t('courtNumber'), value: appeal.courtNumber },
    { label: t('courtFiledOn'), value: said(appeal.courtFiledOn) },
    { label: t('courtAnsweredOn'), value: said(appeal.courtAnsweredOn) },
    { label: t('status-closed'), value: appeal.courtOutcome && t(`outcome-${appeal.courtOutcome}`) },
  ];
  return (
    <Card title={t('answer')}>
      <FactsList facts={facts.filter(({ value }) => value !== null)} />
      {appeal.answerLetterId === null ? (
        <p>{t('letterSoon')}</p>
      ) : (
        <p>
          <a href={`/api/v1/documents/${appeal.answerLetterId}`} target="_blank" rel="noreferrer">
            {t('answerLetter')}
          </a>
        </p>
      )}
    </Card>
  );
}
