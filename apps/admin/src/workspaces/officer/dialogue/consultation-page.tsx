import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { Card, DateText, DetailPage, Resource, useGo } from '#ui';
import { ConsultationView, useConsultationFacts } from '../../../dialogue/consultation-view.js';
import { texts as shared } from '../../../dialogue/texts.js';
import type { ConsultationDetail } from '../../../dialogue/types.js';
import { ConsultationBadge, useDialogueHistory } from '../../../dialogue/words.js';
import { useSaid } from '../../../procurement/tender-words.js';
import styles from '../../../procurement/tender.module.css';
import { closeConsultation, consultationQuery, openConsultation } from './queries.js';
import { texts } from './texts.js';

export function ConsultationPage() {
  const consultation = useQuery(consultationQuery(useParam('consultationId')));
  return <Resource query={consultation}>{(found) => <Found consultation={found} />}</Resource>;
}

function Found({ consultation }: { consultation: ConsultationDetail }) {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const go = useGo();
  const facts = useConsultationFacts();
  const history = useDialogueHistory();
  const open = useCommand(openConsultation);
  const close = useCommand(closeConsultation);
  const { id, version, status, responses } = consultation;
  const page = (name: string) => go(`/officer/consultations/${id}/${name}`);
  return (
    <DetailPage
      back={{ label: words('consultations'), href: '/officer/consultations' }}
      title={said(consultation.title) || words('untitled')}
      status={<ConsultationBadge status={status} />}
      deadline={status === 'open' ? (consultation.answersEnd ?? undefined) : undefined}
      permitted={consultation.permittedActions}
      actions={{
        'consultation:open': {
          label: t('open'),
          run: () => open.mutateAsync({ id, version }),
          danger: {
            title: t('open'),
            whatHappens: t('openWhat'),
            toWhom: t('everyone'),
            undo: t('openUndo'),
            confirm: t('open'),
          },
        },
        'consultation:summarise': { label: t('summarise'), run: () => page('summary') },
        'consultation:edit': { label: t('editConsultation'), run: () => page('edit') },
        'consultation:extend': { label: t('extend'), run: () => page('extend') },
        'consultation:close': { label: t('close'), run: () => close.mutateAsync({ id, version }) },
      }}
      facts={[
        ...facts(consultation),
        {
          label: words('answersEnd'),
          value: consultation.answersEnd && <DateText instant={consultation.answersEnd} />,
        },
      ]}
      history={history(consultation.history)}
      tabs={[
        { id: 'overview', label: t('overview'), content: <ConsultationView consultation={consultation} /> },
        {
          id: 'responses',
          label: t('responses'),
          count: responses.length,
          content: <Responses consultation={consultation} />,
        },
      ]}
    />
  );
}

/** Every answer with its sender; nobody but the authority sees these. */
function Responses({ consultation: { responses, questions } }: { consultation: ConsultationDetail }) {
  const t = useTexts(texts);
  const said = useSaid();
  if (responses.length === 0) return <p>{t('noResponses')}</p>;
  return (
    <div className={styles.stack}>
      {responses.map(({ providerId, providerName, answeredAt, answers }) => (
        <Card key={providerId} title={providerName} aside={<DateText instant={answeredAt} />}>
          {answers.map(({ questionId, text }) => (
            <article key={questionId} className={styles.part}>
              <h3>{said(questions.find(({ id }) => id === questionId)?.text)}</h3>
              <p className={styles.text}>{text}</p>
            </article>
          ))}
        </Card>
      ))}
    </div>
  );
}
