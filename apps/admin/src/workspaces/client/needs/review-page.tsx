import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { ButtonLink, DetailPage, Resource, StatusBadge } from '#ui';
import { NeedsReview, unanswered } from '../../../needs/needs-review.js';
import { answersOf, needsRequestQuery, sendAnswers, type NeedsRequest } from '../../../needs/queries.js';
import { texts as words } from '../../../needs/texts.js';
import { texts } from './texts.js';

/** Everything that was answered, before it is sent and after. */
export function ReviewNeedsPage() {
  const request = useQuery(needsRequestQuery(useParam('requestId')));
  return <Resource query={request}>{(found) => <Review request={found} />}</Resource>;
}

function Review({ request }: { request: NeedsRequest }) {
  const t = useTexts(texts);
  const word = useTexts(words);
  const send = useCommand(sendAnswers);
  const { id, status, questionnaire, permittedActions, askedByName: caseWorker, message } = request;
  const answers = answersOf(request);
  const open = status === 'asked';
  const missing = unanswered(questionnaire, answers);
  const none = missing === questionnaire.questions.length;
  const hrefOf = (at: number) => `/client/needs/${id}/${at + 1}`;
  return (
    <DetailPage
      back={{ label: t('nextStep'), href: '/client' }}
      title={open && none ? t('title') : word('review')}
      status={<StatusBadge tone={open ? 'active' : 'good'}>{t(`status-${status}`)}</StatusBadge>}
      permitted={permittedActions.filter(({ action }) => action === 'needs:send' && open && missing === 0)}
      actions={{
        'needs:send': {
          label: t('send'),
          run: () => send.mutateAsync(request),
          danger: {
            title: t('sendTitle'),
            whatHappens: t('sendWhat', { caseWorker }),
            toWhom: t('sendWhom', { caseWorker }),
            undo: t('sendUndo'),
            confirm: t('send'),
          },
        },
      }}
    >
      {open && none && (
        <>
          <p>{t('intro', { caseWorker })}</p>
          {message && <blockquote>{message}</blockquote>}
          <div>
            <ButtonLink href={hrefOf(0)}>{t('begin')}</ButtonLink>
          </div>
        </>
      )}
      {open && !none && missing > 0 && (
        <InlineAlert status="warning">{word('missing', { count: missing })}</InlineAlert>
      )}
      {!open && <InlineAlert>{t(`after-${status}`, { caseWorker })}</InlineAlert>}
      {!(open && none) && (
        <>
          <p>{word('reviewIntro')}</p>
          <NeedsReview asked={questionnaire} answers={answers} {...(open ? { hrefOf } : {})} />
        </>
      )}
    </DetailPage>
  );
}
