import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTexts } from '#app';
import { Card, Countdown, DateText, EmptyState, ErrorState, Skeleton, StatusBadge, useInstantText } from '#ui';
import { useLotName } from '../lot-list.js';
import { useSaid } from '../tender-words.js';
import type { PublicTender } from '../types.js';
import { publishedAnswersQuery, type DifferencePart, type PublishedAnswer } from './queries.js';
import styles from './questions.module.css';
import { texts } from './texts.js';

/** Until when questions are taken, with the zone. */
export function QuestionsUntil({ until, open }: { until: string | null; open: boolean }) {
  const t = useTexts(texts);
  if (!open || until === null) return <p>{t('closed')}</p>;
  return (
    <p>
      {t('askUntil')}: <Countdown until={until} /> <span className={styles.soft}>{t('zone')}</span>
    </p>
  );
}

/** The tab as anybody sees it. */
export function PublicQuestions({ tender }: { tender: PublicTender }) {
  const query = useQuery(publishedAnswersQuery(tender.id));
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (!query.isSuccess) return <Skeleton lines={5} />;
  return (
    <div className={styles.list}>
      <QuestionsUntil until={query.data.questionsEnd} open={query.data.open} />
      <PublishedAnswers answers={query.data.answers} lots={tender.lots} />
    </div>
  );
}

interface PublishedAnswersProps {
  answers: readonly PublishedAnswer[];
  lots: PublicTender['lots'];
  /** Buttons of one answer. */
  actions?: (answer: PublishedAnswer) => ReactNode;
}

export function PublishedAnswers({ answers, lots, actions }: PublishedAnswersProps) {
  const t = useTexts(texts);
  if (answers.length === 0) return <EmptyState title={t('nothingPublished')} text={t('nothingPublishedText')} />;
  return (
    <div className={styles.list}>
      {answers.map((answer) => (
        <Answer key={answer.id} answer={answer} lots={lots}>
          {actions?.(answer)}
        </Answer>
      ))}
    </div>
  );
}

function Answer({
  answer,
  lots,
  children,
}: {
  answer: PublishedAnswer;
  lots: PublicTender['lots'];
  children?: ReactNode;
}) {
  const t = useTexts(texts);
  const said = useSaid();
  const when = useInstantText();
  const corrections = answer.versions.filter(({ versionNo }) => versionNo > 1);
  return (
    <Card
      title={t('question', { number: answer.number })}
      aside={corrections.length > 0 ? <StatusBadge tone="warning">{t('corrected')}</StatusBadge> : undefined}
    >
      <Concerns lotId={answer.lotId} concerns={answer.concerns} lots={lots} />
      <p className={styles.text}>{answer.wording}</p>
      <h3>{t('answer')}</h3>
      <p className={styles.text}>{said(answer.answer)}</p>
      <p className={styles.soft}>
        <DateText instant={answer.publishedAt} />
      </p>
      {corrections.length > 0 && (
        <details>
          <summary>{t('whatChanged')}</summary>
          <div className={styles.versions}>
            {corrections.map(({ versionNo, reason, publishedAt, difference }) => (
              <div key={versionNo}>
                <p>{t('correctedAt', { date: publishedAt ? when(publishedAt) : '–', reason: reason ?? '–' })}</p>
                <Difference parts={difference} />
              </div>
            ))}
          </div>
        </details>
      )}
      {children}
    </Card>
  );
}

/** What the question is about: a lot, a document and its point, or nothing in particular. */
export function Concerns({
  lotId,
  concerns,
  lots,
}: {
  lotId: string | null;
  concerns: string | null;
  lots: PublicTender['lots'];
}) {
  const t = useTexts(texts);
  const nameOf = useLotName();
  const lot = lots.find(({ id }) => id === lotId);
  const what = [lot && nameOf(lot), concerns].filter(Boolean).join(' · ');
  return what === '' ? null : <p className={styles.soft}>{t('concerns', { what })}</p>;
}

/** Old and new in one text: marked by line, ground and, for screen readers, in words. */
export function Difference({ parts }: { parts: readonly DifferencePart[] }) {
  const t = useTexts(texts);
  return (
    <p className={styles.text}>
      {parts.map(({ kind, text }, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : kind === 'added' ? (
          <ins key={index} className={styles.added}>
            <span className={styles.hidden}>[{t('added')}: </span>
            {text}
            <span className={styles.hidden}>]</span>
          </ins>
        ) : (
          <del key={index} className={styles.removed}>
            <span className={styles.hidden}>[{t('removed')}: </span>
            {text}
            <span className={styles.hidden}>]</span>
          </del>
        ),
      )}
    </p>
  );
}
