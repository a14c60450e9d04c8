import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useText, useTexts } from '#app';
import {
  AppLink,
  Card,
  DetailPage,
  formatDate,
  Resource,
  StatusBadge,
  timelineOf,
  useInstantText,
  useReason,
} from '#ui';
import { KeptTable } from '../../../data-requests/kept-table.js';
import { texts as words } from '../../../data-requests/texts.js';
import { REQUEST_TONES } from '../../../data-requests/tones.js';
import { answerDataRequest, dataRequestQuery, type DataRequest } from './queries.js';
import { texts } from './texts.js';

/** What a client asks for their data, what the schedule says of it, and the answer. */
export function DataRequestPage() {
  const request = useQuery(dataRequestQuery(useParam('requestId')));
  return <Resource query={request}>{(found) => <Found request={found} />}</Resource>;
}

const MOVES = ['make', 'grant', 'refuse'] as const;
const isMove = (move: string): move is (typeof MOVES)[number] => (MOVES as readonly string[]).includes(move);

function Found({ request }: { request: DataRequest }) {
  const t = useTexts(texts);
  const w = useTexts(words);
  const when = useInstantText();
  const answer = useCommand(answerDataRequest);
  const reason = useReason(t('answerLabel'), t('answerHint'));
  const { kind, status, clientId, clientName, clientReference, message, kept } = request;
  const act = (move: 'grant' | 'refuse') => ({
    label: t(move),
    run: () => answer.mutateAsync({ request, move, answer: reason.text }),
    danger: {
      title: t(move),
      whatHappens: t(move === 'refuse' ? 'refuseWhat' : kind === 'erase' ? 'grantWhat' : 'goesConsents'),
      toWhom: clientName,
      undo: t('undo'),
      confirm: t(move),
      extra: reason.field,
    },
  });
  return (
    <DetailPage
      back={{ label: t('title'), href: '/officer/data-requests' }}
      title={`${w(`kind-${kind}`)}: ${clientName}`}
      status={<StatusBadge tone={REQUEST_TONES[status]}>{w(`status-${status}`)}</StatusBadge>}
      permitted={request.permittedActions}
      actions={{ 'data-request:grant': act('grant'), 'data-request:refuse': act('refuse') }}
      facts={[
        {
          label: t('client'),
          value: (
            <AppLink href={`/officer/clients/${clientId}`}>
              {clientName} ({clientReference})
            </AppLink>
          ),
        },
        { label: t('asked'), value: when(request.askedAt) },
        { label: t('answerBy'), value: formatDate(request.answerBy) },
        { label: t('caseWorker'), value: request.caseWorkerName },
      ]}
      history={timelineOf(request.history, (move) => (isMove(move) ? t(`move-${move}`) : move))}
    >
      <Card title={t('words')}>
        <p>{message ?? t('noWords')}</p>
      </Card>
      {request.answer !== null && request.answeredAt !== null && (
        <Card title={t('answer')}>
          <p>{request.answer}</p>
          <p>{t('answered', { name: request.answeredByName ?? '', date: when(request.answeredAt) })}</p>
        </Card>
      )}
      <Card title={t('goes')}>
        <Goes request={request} />
        {request.held && <p>{t('held')}</p>}
      </Card>
      <Card title={t('stays')}>
        <KeptTable label={t('stays')} kept={kept.filter(({ onWish }) => !onWish)} />
      </Card>
    </DetailPage>
  );
}

function Goes({ request: { kind, everythingGoes, kept } }: { request: DataRequest }) {
  const t = useTexts(texts);
  const say = useText();
  if (kind !== 'erase') return <p>{t('goesConsents')}</p>;
  if (everythingGoes) return <p>{t('goesAll')}</p>;
  return (
    <ul>
      {kept
        .filter(({ onWish }) => onWish)
        .map(({ rule, what }) => (
          <li key={rule}>{say(what)}</li>
        ))}
    </ul>
  );
}
