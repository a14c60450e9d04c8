import { useQuery } from '@tanstack/react-query';
import { useCommand } from '#api';
import { useParam, useTexts } from '#app';
import {
  Card,
  DateText,
  DetailPage,
  EmptyState,
  FactsList,
  formatNumber,
  Money,
  Resource,
  StatusBadge,
  timelineOf,
  useCodeName,
  useGo,
  useReason,
  type PageAction,
} from '#ui';
import { CHOICE_TONES } from './client-list-page.js';
import { acceptChoice, clientQuery, declineChoice } from './queries.js';
import { SharedNeeds } from './shared-needs.js';
import { texts } from './texts.js';
import type { Client } from './types.js';
import { VisitTable } from './visit-table.js';

/** One client of the provider: answer, how to reach them, what is left, and the visits. */
export function ClientPage() {
  const client = useQuery(clientQuery(useParam('choiceId')));
  return <Resource query={client}>{(found) => <Found client={found} />}</Resource>;
}

function Found({ client }: { client: Client }) {
  const t = useTexts(texts);
  const place = useCodeName('municipalities');
  const language = useCodeName('languages');
  const kind = useCodeName('service-kinds');
  const { status, events, phone, email } = client;
  const word = (move: string) => (`move-${move}` in texts.table ? t(`move-${move}` as 'move-end') : move);
  return (
    <DetailPage
      back={{ label: t('title'), href: '/provider/clients' }}
      title={client.clientName}
      status={<StatusBadge tone={CHOICE_TONES[status]}>{t(`status-${status}`)}</StatusBadge>}
      deadline={status === 'proposed' ? client.answerBy : undefined}
      permitted={client.permittedActions}
      actions={useClientActions(client)}
      facts={[
        { label: t('client'), value: client.clientReference },
        { label: t('phone'), value: phone && <a href={`tel:${phone.replaceAll(' ', '')}`}>{phone}</a> },
        { label: t('email'), value: <a href={`mailto:${email}`}>{email}</a> },
        { label: t('municipality'), value: place(client.municipality) },
        { label: t('language'), value: language(client.language) },
        { label: t('authority'), value: client.authorityName },
      ]}
      side={<p>{t('seen')}</p>}
      history={timelineOf(client.history, word)}
    >
      <Card title={`${t('voucherTab')} ${client.voucherNumber}`}>
        <FactsList
          wide
          facts={[
            { label: t('service'), value: kind(client.serviceKind) },
            { label: t('used'), value: formatNumber(client.unitsUsed) },
            {
              label: t('left'),
              value: client.unitsLeft === null ? t('unlimited') : formatNumber(client.unitsLeft),
            },
            { label: t('available'), value: <Money amount={client.available} /> },
            { label: t('unitPrice'), value: <Money amount={client.unitPrice} /> },
            { label: t('lastDay'), value: <DateText date={client.lastDay} /> },
            { label: t('startsOn'), value: client.startsOn && <DateText date={client.startsOn} /> },
            { label: t('endsOn'), value: client.endsOn && <DateText date={client.endsOn} /> },
          ]}
        />
      </Card>
      {status === 'accepted' && <SharedNeeds choiceId={client.id} />}
      {status !== 'proposed' && (
        <>
          <h2>{t('visitsTab')}</h2>
          {events.length === 0 ? (
            <EmptyState title={t('noVisitsTitle')} text={t('noVisitsText')} />
          ) : (
            <>
              <VisitTable visits={events} />
              {events.some((event) => event.status === 'paid') && <p>{t('paidNote')}</p>}
            </>
          )}
        </>
      )}
    </DetailPage>
  );
}

function useClientActions({ id, clientName }: Client): Record<string, PageAction> {
  const t = useTexts(texts);
  const go = useGo();
  const accept = useCommand(acceptChoice);
  const decline = useCommand(declineChoice);
  const reason = useReason(t('declineReason'), t('reasonHint'));
  return {
    'choice:accept': {
      label: t('choice:accept'),
      run: () => accept.mutateAsync(id),
      danger: {
        title: t('acceptTitle'),
        whatHappens: t('acceptWhat'),
        toWhom: clientName,
        undo: t('acceptUndo'),
        confirm: t('choice:accept'),
      },
    },
    'service-event:record': { label: t('service-event:record'), run: () => go(`/provider/clients/${id}/record`) },
    'choice:decline': {
      label: t('choice:decline'),
      run: async () => {
        await decline.mutateAsync({ id, reason: reason.text });
        go('/provider/clients');
      },
      danger: {
        title: t('declineTitle'),
        whatHappens: t('declineWhat'),
        toWhom: clientName,
        undo: t('declineUndo'),
        confirm: t('choice:decline'),
        extra: reason.field,
      },
    },
  };
}
