import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, Resource, TextAreaField, useGo } from '#ui';
import { useSaid } from '../../../procurement/tender-words.js';
import type { ProviderConsultation } from '../../../dialogue/types.js';
import { answerConsultation, providerConsultationQuery } from './queries.js';
import { texts } from './texts.js';

/** Answers in the order of the questions. */
interface Values {
  answers: { text: string }[];
}

export function AnswerPage() {
  const consultation = useQuery(providerConsultationQuery(useParam('consultationId')));
  return <Resource query={consultation}>{(found) => <AnswerForm consultation={found} />}</Resource>;
}

function AnswerForm({ consultation }: { consultation: ProviderConsultation }) {
  const t = useTexts(texts);
  const said = useSaid();
  const go = useGo();
  const client = useQueryClient();
  const { id, questions, ownResponse } = consultation;
  const href = `/provider/consultations/${id}`;
  const inputOf = ({ answers }: Values) =>
    questions.flatMap((question, index) => {
      const text = answers[index]?.text.trim() ?? '';
      return text === '' ? [] : [{ questionId: question.id, text }];
    });
  return (
    <FormPage<Values, unknown>
      title={t(ownResponse === null ? 'answer' : 'changeAnswer')}
      back={{ label: said(consultation.title), href }}
      intro={<p>{t('answerIntro')}</p>}
      values={valuesOf(consultation)}
      version={ownResponse?.version ?? 0}
      submitLabel={t('save')}
      submit={(values, headers) => answerConsultation(id, inputOf(values), headers)}
      reload={async () => {
        const latest = await client.fetchQuery({ ...providerConsultationQuery(id), staleTime: 0 });
        return { values: valuesOf(latest), version: latest.ownResponse?.version ?? 0 };
      }}
      onDone={() => go(href)}
    >
      {(field) => (
        <>
          {questions.map((question, index) => (
            <TextAreaField key={question.id} {...field(`answers.${index}.text`)} label={said(question.text)} optional />
          ))}
        </>
      )}
    </FormPage>
  );
}

const valuesOf = ({ questions, ownResponse }: ProviderConsultation): Values => ({
  answers: questions.map(({ id }) => ({
    text: ownResponse?.answers.find(({ questionId }) => questionId === id)?.text ?? '',
  })),
});
