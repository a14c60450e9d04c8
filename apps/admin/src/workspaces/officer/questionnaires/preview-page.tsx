import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useParam, useTexts } from '#app';
import { Page, Resource } from '#ui';
import { NeedsReview } from '../../../needs/needs-review.js';
import { NeedsStep } from '../../../needs/needs-step.js';
import { texts as words } from '../../../needs/texts.js';
import { questionnaireByIdQuery } from './queries.js';
import { texts } from './texts.js';
import type { Questionnaire } from './types.js';

/** The questions as the client meets them at home; nothing that is answered here is kept. */
export function QuestionnairePreviewPage() {
  const query = useQuery(questionnaireByIdQuery(useParam('questionnaireId')));
  return <Resource query={query}>{(found) => <Preview questionnaire={found} />}</Resource>;
}

function Preview({ questionnaire: { id, name, content } }: { questionnaire: Questionnaire }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const [answers, setAnswers] = useState<Record<string, string>>({});
  const at = Number(useParam('step')) - 1;
  const back = { label: name, href: `/officer/questionnaires/${id}` };
  const hrefOf = (step: number) => `/officer/questionnaires/${id}/preview/${step + 1}`;
  return (
    <>
      <InlineAlert>{t('previewNote')}</InlineAlert>
      {at < content.areas.length ? (
        <NeedsStep
          asked={content}
          at={at}
          answers={answers}
          back={back}
          hrefOf={hrefOf}
          keep={(given) => {
            setAnswers((before) => ({ ...before, ...given }));
            return Promise.resolve({ version: 0 });
          }}
        />
      ) : (
        <Page title={word('review')} back={back} intro={<p>{word('reviewIntro')}</p>} width="text">
          <NeedsReview asked={content} answers={answers} hrefOf={hrefOf} />
        </Page>
      )}
    </>
  );
}
