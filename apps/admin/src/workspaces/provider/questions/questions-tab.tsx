import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, Card, DateText, ErrorState, Skeleton, StatusBadge, useGo, type Tone } from '#ui';
import { Concerns, PublishedAnswers, QuestionsUntil } from '../../../procurement/questions/published-answers.js';
import {
  providerQuestionsQuery,
  setFollowing,
  type ProviderQuestions,
} from '../../../procurement/questions/queries.js';
import styles from '../../../procurement/questions/questions.module.css';
import { texts } from '../../../procurement/questions/texts.js';
import type { ProviderTender } from '../../../procurement/types.js';

/** Questions as a company sees them: until when it may ask, its own, and the answers given to everybody. */
export function QuestionsTab({ tender }: { tender: ProviderTender }) {
  const query = useQuery(providerQuestionsQuery(tender.id));
  if (query.isError) return <ErrorState error={query.error} retry={() => void query.refetch()} />;
  if (!query.isSuccess) return <Skeleton lines={5} />;
  return <Found tender={tender} questions={query.data} />;
}

const TONES: Readonly<Record<ProviderQuestions['mine'][number]['status'], Tone>> = {
  waiting: 'warning',
  answered: 'good',
  dismissed: 'neutral',
};

function Found({ tender, questions }: { tender: ProviderTender; questions: ProviderQuestions }) {
  const t = useTexts(texts);
  const go = useGo();
  const follow = useCommand(setFollowing);
  const { mine, following, permittedActions } = questions;
  const asking = permittedActions.find(({ action }) => action === 'question:ask');
  return (
    <div className={styles.list}>
      <QuestionsUntil until={questions.questionsEnd} open={questions.open} />
      <div className={styles.buttons}>
        {asking?.allowed && <Button onClick={() => go(`/provider/tenders/${tender.id}/ask`)}>{t('ask')}</Button>}
        <Button
          variant="secondary"
          busy={follow.isPending}
          onClick={() => follow.mutate({ id: tender.id, following: !following })}
        >
          {t(following ? 'unfollow' : 'follow')}
        </Button>
      </div>
      <p className={styles.soft}>{t('followText')}</p>
      {mine.length > 0 && (
        <Card title={t('mine')}>
          <p className={styles.soft}>{t('mineHint')}</p>
          <ul role="list" className={styles.list}>
            {mine.map(({ id, text, status, askedAt, answerNumber, dismissal, lotId, concerns }) => (
              <li key={id}>
                <StatusBadge tone={TONES[status]}>{t(`own-${status}`)}</StatusBadge>
                <Concerns lotId={lotId} concerns={concerns} lots={tender.lots} />
                <p className={styles.text}>{text}</p>
                <p className={styles.soft}>
                  <DateText instant={askedAt} />
                </p>
                {answerNumber !== null && <p>{t('toAnswer', { number: answerNumber })}</p>}
                {dismissal && <p className={styles.text}>{dismissal}</p>}
              </li>
            ))}
          </ul>
        </Card>
      )}
      <h2>{t('published')}</h2>
      <PublishedAnswers answers={questions.answers} lots={tender.lots} />
    </div>
  );
}
