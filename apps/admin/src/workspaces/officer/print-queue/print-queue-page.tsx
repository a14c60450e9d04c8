import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, ButtonLink, DateText, ErrorState, ListPage, StatusBadge, useCodeName, useGo } from '#ui';
import { batchList, makeBatch, printQueue, waitingLettersQuery } from '../../../decisions/queries.js';
import { texts } from '../../../decisions/texts.js';

/** Letters that wait for paper, and the button that takes them into one file. */
export function PrintQueuePage() {
  const t = useTexts(texts);
  const go = useGo();
  const service = useCodeName('service-kinds');
  const make = useCommand(makeBatch);
  const waiting = useQuery(waitingLettersQuery).data?.total ?? 0;
  const [failed, setFailed] = useState<unknown>();
  const press = () =>
    make.mutateAsync(undefined).then(
      ({ id }) => go(`/officer/print-batches/${id}`),
      (error: unknown) => setFailed(error),
    );
  return (
    <ListPage
      title={t('printQueue')}
      intro={
        <>
          <p>{t('printIntro')}</p>
          {failed !== undefined && <ErrorState error={failed} retry={() => setFailed(undefined)} />}
          <p>
            {waiting > 0 && (
              <Button onClick={() => void press()} disabled={make.isPending}>
                {t('makeBatch')}
              </Button>
            )}{' '}
            <ButtonLink href="/officer/print-batches" variant="secondary">
              {t('batches')}
            </ButtonLink>
          </p>
        </>
      }
      source={printQueue}
      rowKey={({ id }) => id}
      rowHref={({ clientId }) => `/officer/clients/${clientId}?tab=decisions`}
      columns={[
        { key: 'number', label: t('decision'), cell: ({ number, kind }) => `${number} ${t(`kind-${kind}`)}` },
        { key: 'client', label: t('client'), cell: ({ clientName }) => clientName },
        { key: 'address', label: t('address'), cell: ({ address }) => address },
        { key: 'service', label: t('service'), cell: ({ serviceKind }) => service(serviceKind) },
        { key: 'decidedAt', label: t('decidedOn'), cell: ({ decidedAt }) => <DateText instant={decidedAt} /> },
      ]}
      empty={{ title: t('printEmpty'), text: t('printEmptyText') }}
    />
  );
}

export function PrintBatchListPage() {
  const t = useTexts(texts);
  return (
    <ListPage
      title={t('batches')}
      primaryAction={{ label: t('printQueue'), href: '/officer/print-queue' }}
      source={batchList}
      rowKey={({ id }) => id}
      rowHref={({ id }) => `/officer/print-batches/${id}`}
      columns={[
        { key: 'number', label: t('batches'), cell: ({ number }) => t('batch', { number }) },
        {
          key: 'status',
          label: t('status'),
          cell: ({ sentOn }) => (
            <StatusBadge tone={sentOn === null ? 'warning' : 'good'}>
              {t(sentOn === null ? 'printed' : 'sent')}
            </StatusBadge>
          ),
        },
        { key: 'letters', label: t('letters'), cell: ({ letters }) => String(letters), align: 'end' },
        { key: 'madeAt', label: t('madeAt'), cell: ({ madeAt }) => <DateText instant={madeAt} /> },
        { key: 'madeBy', label: t('madeBy'), cell: ({ madeBy }) => madeBy },
      ]}
      empty={{ title: t('batchesEmpty'), text: t('printEmptyText') }}
    />
  );
}
