import { useQuery } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, Card, DangerDialog, EmptyState, ErrorState, Skeleton, useGo, useInstantText, useReason } from '#ui';
import { Concerns, PublishedAnswers, QuestionsUntil } from '../../../procurement/questions/published-answers.js';
import {
  dismissQuestion,
  officerQuestionsQuery,
  publishAnswers,
  type OfficerAnswer,
  type OfficerQuestions,
  type PublishedAnswer,
  type WaitingQuestion,
} from '../../../procurement/questions/queries.js';
import styles from '../../../procurement/questions/questions.module.css';
import { texts } from '../../../procurement/questions/texts.js';
import { useSaid } from '../../../procurement/tender-words.js';
import type { TenderDetail } from '../../../procurement/types.js';

/** Questions as the officers see them: what waits first, then drafts, then what has been published. Who asked is not known here. */
export function QuestionsTab({ tender }: { tender: TenderDetail }) {
  const t = useTexts(texts);
  const published = tender.publishedAt !== null;
  const query = useQuery({ ...officerQuestionsQuery(tender.id), enabled: published });
  if (!published) return <EmptyState title={t('noQuestions')} text={t('noQuestionsText')} />;
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (!query.isSuccess) return <Skeleton lines={6} />;
  return <Found tender={tender} questions={query.data} />;
}

function Found({ tender, questions }: { tender: TenderDetail; questions: OfficerQuestions }) {
  const t = useTexts(texts);
  const go = useGo();
  const may = (action: string) => questions.permittedActions.some((found) => found.action === action && found.allowed);
  const waiting = questions.questions.filter(({ status }) => status === 'waiting');
  const dismissed = questions.questions.filter(({ status }) => status === 'dismissed');
  const drafts = questions.answers.filter(({ status }) => status === 'draft');
  const edit = (id: string) => `/officer/tenders/${tender.id}/answers/${id}`;
  const unanswered = questions.waiting + questions.drafted;
  return (
    <div className={styles.list}>
      <QuestionsUntil until={questions.questionsEnd} open={questions.open} />
      {unanswered > 0 && tender.status === 'published' && (
        <InlineAlert labelText={t('waiting', { count: unanswered })}>{t('blocks')}</InlineAlert>
      )}
      {questions.questions.length === 0 && <EmptyState title={t('noQuestions')} text={t('noQuestionsText')} />}
      {waiting.length > 0 && (
        <Card title={`${t('waitingTitle')} (${waiting.length})`}>
          <ul role="list" className={styles.list}>
            {waiting.map((question) => (
              <Asked key={question.id} question={question} lots={tender.lots}>
                {may('clarification:draft') && (
                  <Button
                    variant="secondary"
                    onClick={() => go(`/officer/tenders/${tender.id}/answers/new?question=${question.id}`)}
                  >
                    {t('write')}
                  </Button>
                )}
                {may('question:dismiss') && <Dismiss question={question} />}
              </Asked>
            ))}
          </ul>
        </Card>
      )}
      {drafts.length > 0 && (
        <Card
          title={`${t('drafts')} (${drafts.length})`}
          aside={
            may('clarification:publish') && drafts.length > 1 ? (
              <Publish tenderId={tender.id} answers={drafts} label={t('publishAll', { count: drafts.length })} />
            ) : undefined
          }
        >
          <div className={styles.list}>
            {drafts.map((draft) => (
              <Draft key={draft.id} draft={draft} lots={tender.lots}>
                {may('clarification:draft') && (
                  <Button variant="secondary" onClick={() => go(edit(draft.id))}>
                    {t('edit')}
                  </Button>
                )}
                {may('clarification:publish') && (
                  <Publish tenderId={tender.id} answers={[draft]} label={t('publish')} />
                )}
              </Draft>
            ))}
          </div>
        </Card>
      )}
      {questions.answers.some(({ status }) => status === 'published') && (
        <>
          <h2>{t('published')}</h2>
          <PublishedAnswers
            answers={publishedOf(questions)}
            lots={tender.lots}
            actions={({ id }) =>
              may('clarification:correct') && (
                <Button variant="secondary" onClick={() => go(edit(id))}>
                  {t('correct')}
                </Button>
              )
            }
          />
        </>
      )}
      {dismissed.length > 0 && (
        <Card title={`${t('dismissedTitle')} (${dismissed.length})`}>
          <ul role="list" className={styles.list}>
            {dismissed.map((question) => (
              <Asked key={question.id} question={question} lots={tender.lots}>
                <span className={styles.text}>{question.dismissal}</span>
              </Asked>
            ))}
          </ul>
        </Card>
      )}
    </div>
  );
}

/** The officers' answers in the shape that everybody reads. */
const publishedOf = ({ answers }: OfficerQuestions): PublishedAnswer[] =>
  answers.flatMap(({ id, number, lotId, concerns, publishedAt, versions }) => {
    const [latest] = versions;
    if (number === null || publishedAt === null || latest === undefined) return [];
    return [{ id, number, lotId, concerns, publishedAt, versions, wording: latest.wording, answer: latest.answer }];
  });

interface AskedProps {
  question: WaitingQuestion;
  lots: TenderDetail['lots'];
  children?: ReactNode;
}

function Asked({ question, lots, children }: AskedProps) {
  const t = useTexts(texts);
  const when = useInstantText();
  return (
    <li>
      <Concerns lotId={question.lotId} concerns={question.concerns} lots={lots} />
      <p className={styles.text} lang={question.language}>
        {question.text}
      </p>
      <p className={styles.soft}>{t('askedAt', { date: when(question.askedAt) })}</p>
      <div className={styles.buttons}>{children}</div>
    </li>
  );
}

function Draft({ draft, lots, children }: { draft: OfficerAnswer; lots: TenderDetail['lots']; children: ReactNode }) {
  const said = useSaid();
  const [latest] = draft.versions;
  return (
    <div>
      <Concerns lotId={draft.lotId} concerns={draft.concerns} lots={lots} />
      <p className={styles.text}>
        <strong>{latest?.wording}</strong>
      </p>
      <p className={styles.text}>{said(latest?.answer)}</p>
      <div className={styles.buttons}>{children}</div>
    </div>
  );
}

function Publish({ tenderId, answers, label }: { tenderId: string; answers: readonly OfficerAnswer[]; label: string }) {
  const t = useTexts(texts);
  const publish = useCommand(publishAnswers);
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button onClick={() => setOpen(true)}>{label}</Button>
      <DangerDialog
        open={open}
        onClose={() => setOpen(false)}
        onConfirm={() => publish.mutateAsync({ tenderId, clarificationIds: answers.map(({ id }) => id) })}
        title={label}
        whatHappens={t('publishWhat')}
        toWhom={t('publishWhom')}
        undo={t('publishUndo')}
        confirm={t('publish')}
      />
    </>
  );
}

function Dismiss({ question }: { question: WaitingQuestion }) {
  const t = useTexts(texts);
  const dismiss = useCommand(dismissQuestion);
  const reason = useReason(t('reason'), t('reasonHint'));
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button variant="secondaryNoBorder" onClick={() => setOpen(true)}>
        {t('dismiss')}
      </Button>
      <DangerDialog
        open={open}
        onClose={() => setOpen(false)}
        onConfirm={() => dismiss.mutateAsync({ question, reason: reason.text })}
        title={t('dismiss')}
        whatHappens={t('dismissWhat')}
        toWhom={t('dismissWhom')}
        undo={t('dismissUndo')}
        confirm={t('dismiss')}
        extra={reason.field}
      />
    </>
  );
}
