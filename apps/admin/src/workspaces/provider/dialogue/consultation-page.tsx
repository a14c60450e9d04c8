import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { AppLink, Card, DateText, DetailPage, Resource, useGo } from '#ui';
import { ConsultationView, useConsultationFacts } from '../../../dialogue/consultation-view.js';
import { texts as shared } from '../../../dialogue/texts.js';
import type { ProviderConsultation } from '../../../dialogue/types.js';
import { ConsultationBadge } from '../../../dialogue/words.js';
import { useSaid } from '../../../procurement/tender-words.js';
import styles from '../../../procurement/tender.module.css';
import { providerConsultationQuery } from './queries.js';
import { texts } from './texts.js';

export function ProviderConsultationPage() {
  const consultation = useQuery(providerConsultationQuery(useParam('consultationId')));
  return <Resource query={consultation}>{(found) => <Found consultation={found} />}</Resource>;
}

function Found({ consultation }: { consultation: ProviderConsultation }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const go = useGo();
  const facts = useConsultationFacts();
  const { id, status, ownResponse, questions } = consultation;
  return (
    <DetailPage
      back={{ label: words('consultations'), href: '/provider/consultations' }}
      title={said(consultation.title)}
      status={<ConsultationBadge status={status} />}
      deadline={status === 'open' ? (consultation.answersEnd ?? undefined) : undefined}
      permitted={consultation.permittedActions}
      actions={{
        'consultation:answer': {
          label: t(ownResponse === null ? 'answer' : 'changeAnswer'),
          run: () => go(`/provider/consultations/${id}/answer`),
        },
      }}
      facts={facts(consultation)}
      side={
        <Card title={t('ideaTitle')}>
          <p>{t('ideasIntro')}</p>
          <AppLink href={`/provider/consultations/${id}/idea`}>{t('newIdea')}</AppLink>
        </Card>
      }
    >
      <Card title={t('yourAnswer')}>
        {ownResponse === null ? (
          <p>{t('notAnswered')}</p>
        ) : (
          <>
            {ownResponse.answers.map(({ questionId, text }) => (
              <article key={questionId} className={styles.part}>
                <h3>{said(questions.find((question) => question.id === questionId)?.text)}</h3>
                <p className={styles.text}>{text}</p>
              </article>
            ))}
            <p className={styles.soft}>
              {t('answeredAt')} <DateText instant={ownResponse.answeredAt} />
            </p>
          </>
        )}
      </Card>
      <ConsultationView consultation={consultation} />
    </DetailPage>
  );
}
