import { useQuery } from '@tanstack/react-query';
import { useParam, useText, useTexts } from '#app';
import { formatDate, FormPage, FormSection, inHelsinki, RadioField, Resource, useGo } from '#ui';
import { clientQuery } from '../clients/queries.js';
import type { Client } from '../clients/types.js';
import { assessmentOf, valuesFor, type NeedsValues } from './needs-values.js';
import { NeedsDecision } from './needs-decision.js';
import { assessClient, questionnaireQuery, type Questionnaire } from './queries.js';
import { texts } from './texts.js';

export function AssessPage() {
  const client = useQuery(clientQuery(useParam('clientId')));
  const questionnaire = useQuery(questionnaireQuery);
  return (
    <Resource query={client}>
      {(found) => <Resource query={questionnaire}>{(asked) => <Form client={found} questionnaire={asked} />}</Resource>}
    </Resource>
  );
}

/** The questions by areas of life, then what follows from the answers, then the case worker's own decision. */
function Form({ client, questionnaire }: { client: Client; questionnaire: Questionnaire }) {
  const t = useTexts(texts);
  const say = useText();
  const go = useGo();
  const page = `/officer/clients/${client.id}`;
  const [latest] = client.assessments;
  return (
    <FormPage<NeedsValues, { number: number }>
      title={t('title')}
      back={{ label: client.name, href: page }}
      intro={
        <>
          <p>{t('intro')}</p>
          {latest && <p>{t('introEarlier', { date: formatDate(inHelsinki(latest.madeAt).date) })}</p>}
        </>
      }
      values={valuesFor(questionnaire, latest)}
      submitLabel={t('save')}
      submit={(values) => assessClient(client.id, assessmentOf(values))}
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          {questionnaire.areas.map((area) => (
            <FormSection key={area.code} title={say(area.name)}>
              {questionnaire.questions
                .filter((question) => question.area === area.code)
                .map((question) => (
                  <RadioField
                    key={question.code}
                    {...field(`answers.${question.code}`)}
                    label={say(question.text)}
                    options={question.options.map(({ code, text }) => ({ value: code, label: say(text) }))}
                  />
                ))}
            </FormSection>
          ))}
          <NeedsDecision
            field={field}
            questions={questionnaire.questions.map(({ code }) => code)}
            version={questionnaire.version}
          />
        </>
      )}
    </FormPage>
  );
}
