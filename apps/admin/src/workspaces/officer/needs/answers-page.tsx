import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import { ButtonLink, DateText, DetailPage, Resource, StatusBadge, timelineOf } from '#ui';
import { NeedsReview } from '../../../needs/needs-review.js';
import { answersOf, needsRequestQuery, withdrawNeedsRequest, type NeedsRequest } from '../../../needs/queries.js';
import { texts } from './texts.js';

/** What the client answered at home, in the client's own words. */
export function OwnAnswersPage() {
  const request = useQuery(needsRequestQuery(useParam('requestId')));
  return <Resource query={request}>{(found) => <Found request={found} />}</Resource>;
}

const MOVES = { ask: 'moveAsk', send: 'moveSend', assess: 'moveAssess', withdraw: 'moveWithdraw' } as const;

function Found({ request }: { request: NeedsRequest }) {
  const t = useTexts(texts);
  const withdraw = useCommand(withdrawNeedsRequest);
  const { clientId, clientName, status, sentAt, askedAt, askedByName, questionnaire, permittedActions } = request;
  const open = status === 'asked' || status === 'sent';
  return (
    <DetailPage
      back={{ label: clientName, href: `/officer/clients/${clientId}` }}
      title={t('ownAnswers')}
      status={<StatusBadge tone={status === 'sent' ? 'warning' : 'neutral'}>{t(`request-${status}`)}</StatusBadge>}
      permitted={permittedActions.filter(() => open)}
      actions={{
        'needs:withdraw': {
          label: t('withdraw'),
          run: () => withdraw.mutateAsync(request),
          danger: {
            title: t('withdrawTitle'),
            whatHappens: t('withdrawWhat'),
            toWhom: t('withdrawWhom', { name: clientName }),
            undo: t('withdrawUndo'),
            confirm: t('withdraw'),
          },
        },
      }}
      facts={[
        { label: t('askedBy'), value: askedByName },
        { label: t('askedAt'), value: <DateText instant={askedAt} /> },
        { label: t('sentAt'), value: sentAt && <DateText instant={sentAt} /> },
      ]}
      history={timelineOf(request.history, (move) => t(MOVES[move as keyof typeof MOVES]))}
    >
      {sentAt === null ? (
        <InlineAlert>{t('notSentYet')}</InlineAlert>
      ) : (
        <>
          {status === 'sent' && (
            <div>
              <ButtonLink href={`/officer/clients/${clientId}/assess`}>{t('goThrough')}</ButtonLink>
            </div>
          )}
          <NeedsReview asked={questionnaire} answers={answersOf(request)} />
        </>
      )}
    </DetailPage>
  );
}
