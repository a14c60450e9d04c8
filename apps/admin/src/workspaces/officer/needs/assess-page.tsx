import { useQuery } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { formatDate, FormPage, FormSection, inHelsinki, Resource, useGo } from '#ui';
import { QuestionFields } from '../../../needs/question-fields.js';
import { needsRequestQuery, type NeedsRequest } from '../../../needs/queries.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { clientQuery } from '../clients/queries.js';
import type { Client } from '../clients/types.js';
import { assessmentOf, valuesFor, type NeedsValues } from './needs-values.js';
import { NeedsDecision } from './needs-decision.js';
import { assessClient, questionnaireQuery, type Questionnaire } from './queries.js';
import { texts } from './texts.js';

export function AssessPage() {
  const client = useQuery(clientQuery(useParam('clientId')));
  return (
    <Resource query={client}>
      {(found) =>
        found.needsRequest?.status === 'sent' ? (
          <GoThrough client={found} requestId={found.needsRequest.id} />
        ) : (
          <AskTogether client={found} />
        )
      }
    </Resource>
  );
}

function AskTogether({ client }: { client: Client }) {
  const questionnaire = useQuery(questionnaireQuery(client.kind));
  return <Resource query={questionnaire}>{(asked) => <Form client={client} questionnaire={asked} />}</Resource>;
}

/** The client answered at home: those answers, by the questionnaire that they answered. */
function GoThrough({ client, requestId }: { client: Client; requestId: string }) {
  const request = useQuery(needsRequestQuery(requestId));
  return (
    <Resource query={request}>{(own) => <Form client={client} questionnaire={own.questionnaire} own={own} />}</Resource>
  );
}

interface FormProps {
  client: Client;
  questionnaire: Questionnaire;
  own?: NeedsRequest;
}

/** The questions by areas of life, then what follows from the answers, then the case worker's own decision. */
function Form({ client, questionnaire, own }: FormProps) {
  const t = useTexts(texts);
  const say = useSaid();
  const go = useGo();
  const page = `/officer/clients/${client.id}`;
  const [latest] = client.assessments;
  const saidAtHome = ({ code, options }: Questionnaire['questions'][number]) => {
    const said = options.find((option) => option.code === own?.answers[code]);
    return said && t('saidAtHome', { answer: say(said.text) });
  };
  const dateOf = (instant: string) => formatDate(inHelsinki(instant).date);
  return (
    <FormPage<NeedsValues, { number: number }>
      title={t('title')}
      back={{ label: client.name, href: page }}
      intro={
        own?.sentAt ? (
          <p>{t('introOwn', { date: dateOf(own.sentAt) })}</p>
        ) : (
          <>
            <p>{t('intro')}</p>
            {latest && <p>{t('introEarlier', { date: dateOf(latest.madeAt) })}</p>}
          </>
        )
      }
      values={valuesFor(questionnaire, own ?? latest)}
      submitLabel={t('save')}
      submit={(values) =>
        assessClient(client.id, {
          ...assessmentOf(values),
          ...(own ? { requestId: own.id } : { questionnaireId: questionnaire.id }),
        })
      }
      onDone={() => go(page)}
    >
      {(field) => (
        <>
          {questionnaire.areas.map((area) => (
            <FormSection key={area.code} title={say(area.name)}>
              <QuestionFields
                questions={questionnaire.questions.filter((question) => question.area === area.code)}
                nameOf={(code) => field(`answers.${code}`)}
                hintOf={saidAtHome}
              />
            </FormSection>
          ))}
          <NeedsDecision field={field} questionnaire={questionnaire} />
        </>
      )}
    </FormPage>
  );
}
