import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { FormPage, RepeatField, Resource, SelectField, TextAreaField, useGo } from '#ui';
import { texts as shared } from '../../../dialogue/texts.js';
import type { ConsultationDetail } from '../../../dialogue/types.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { consultationQuery, summariseConsultation } from './queries.js';
import { texts } from './texts.js';

interface Values {
  summary: { fi: string; sv: string };
  published: { questionId: string; text: string }[];
}

export function SummaryPage() {
  const t = useTexts(texts);
  const words = useTexts(shared);
  const said = useSaid();
  const go = useGo();
  const consultation = useQuery(consultationQuery(useParam('consultationId')));
  return (
    <Resource query={consultation}>
      {({ id, title, version, questions }) => (
        <FormPage<Values, ConsultationDetail>
          title={t('summarise')}
          back={{ label: said(title), href: `/officer/consultations/${id}` }}
          intro={<p>{t('summaryIntro')}</p>}
          values={{ summary: { fi: '', sv: '' }, published: [] }}
          version={version}
          submitLabel={t('publishSummary')}
          submit={(values, headers) => summariseConsultation(id, values, headers)}
          onDone={() => go(`/officer/consultations/${id}`)}
          danger={{
            title: t('publishSummary'),
            whatHappens: t('summariseWhat'),
            toWhom: t('everyone'),
            undo: t('cannotUndo'),
            confirm: t('publishSummary'),
          }}
        >
          {(field) => (
            <>
              <TextAreaField {...field('summary.fi')} label={`${words('summary')} (${t('inFi')})`} rows={8} />
              <TextAreaField {...field('summary.sv')} label={`${words('summary')} (${t('inSv')})`} rows={8} optional />
              <RepeatField
                name="published"
                itemTitle={(index) => t('answerNumber', { number: index + 1 })}
                addLabel={t('addAnswer')}
                empty={{ questionId: '', text: '' }}
                max={500}
              >
                {(index) => (
                  <>
                    <SelectField
                      {...field(`published.${index}.questionId`)}
                      label={words('questions')}
                      options={questions.map((question) => ({ value: question.id, label: said(question.text) }))}
                    />
                    <TextAreaField
                      {...field(`published.${index}.text`)}
                      label={t('answerNumber', { number: index + 1 })}
                    />
                  </>
                )}
              </RepeatField>
            </>
          )}
        </FormPage>
      )}
    </Resource>
  );
}
