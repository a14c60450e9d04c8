import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { formatDate, FormPage, FormSection, inHelsinki, Resource, useGo } from '#ui';
import { QuestionFields } from '../../../needs/question-fields.js';
import { useSaid } from '../../../procurement/tender-words.js';
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
  const say = useSaid();
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
              <QuestionFields
                questions={questionnaire.questions.filter((question) => question.area === area.code)}
                nameOf={(code) => field(`answers.${code}`)}
              />
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
