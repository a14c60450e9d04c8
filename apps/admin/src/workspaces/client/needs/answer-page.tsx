import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useParam, useTexts } from '#app';
import { Resource } from '#ui';
import { NeedsStep } from '../../../needs/needs-step.js';
import {
  answersOf,
  keepAnswers,
  needsRequestQuery,
  readNeedsRequest,
  type NeedsRequest,
} from '../../../needs/queries.js';
import { texts } from './texts.js';

/** One area of life of what the case worker asks; answers are kept as they are given. */
export function AnswerNeedsPage() {
  const request = useQuery(needsRequestQuery(useParam('requestId')));
  return <Resource query={request}>{(found) => <Step request={found} />}</Resource>;
}

function Step({ request }: { request: NeedsRequest }) {
  const t = useTexts(texts);
  const client = useQueryClient();
  const at = Number(useParam('step')) - 1;
  const { id, questionnaire, version } = request;
  const page = `/client/needs/${id}`;
  const kept = (answered: NeedsRequest): NeedsRequest => {
    client.setQueryData(needsRequestQuery(id).queryKey, answered);
    return answered;
  };
  return (
    <NeedsStep
      asked={questionnaire}
      at={at}
      answers={answersOf(request)}
      back={{ label: t('title'), href: page }}
      hrefOf={(step) => (step < questionnaire.areas.length ? `${page}/${step + 1}` : page)}
      version={version}
      keep={async (answers, headers) => kept(await keepAnswers(id, answers, headers))}
      autosave
      reload={async () => {
        const latest = kept(await readNeedsRequest(id));
        return { answers: answersOf(latest), version: latest.version };
      }}
    />
  );
}
