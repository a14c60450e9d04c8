import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useCommand } from '#api';
import { serverNow, useParam, useTexts } from '#app';
import {
  Button,
  Card,
  DataTable,
  DateField,
  DetailPage,
  FormPage,
  formatDate,
  inHelsinki,
  Resource,
  StatusBadge,
  useGo,
  DangerDialog,
  useReason,
} from '#ui';
import { batchQuery, markSent, reprintLetter } from '../../../decisions/queries.js';
import { texts } from '../../../decisions/texts.js';

/** One file for the printer: what is in it, in its order, and the day it was sent. */
export function PrintBatchPage() {
  const t = useTexts(texts);
  const go = useGo();
  const [again, setAgain] = useState<string>();
  const reprint = useCommand(reprintLetter);
  const reason = useReason(t('reason'), t('reprintWhat'));
  return (
    <Resource query={useQuery(batchQuery(useParam('batchId')))}>
      {({ id, number, sentOn, sentBy, madeAt, madeBy, documentId, contents }) => (
        <DetailPage
          back={{ label: t('batches'), href: '/officer/print-batches' }}
          title={t('batch', { number })}
          status={
            <StatusBadge tone={sentOn === null ? 'warning' : 'good'}>
              {t(sentOn === null ? 'printed' : 'sent')}
            </StatusBadge>
          }
          permitted={sentOn === null ? [{ action: 'print:work', allowed: true }] : []}
          actions={{ 'print:work': { label: t('markSent'), run: () => go(`/officer/print-batches/${id}/sent`) } }}
          facts={[
            { label: t('madeAt'), value: `${formatDate(inHelsinki(madeAt).date)} ${madeBy}` },
            { label: t('sentOn'), value: sentOn && `${formatDate(sentOn)} ${sentBy}` },
          ]}
        >
          <p>
            <a href={`/api/v1/documents/${documentId}`} target="_blank" rel="noreferrer">
              {t('openPdf')}
            </a>
          </p>
          <Card title={`${t('letters')} (${contents.length})`}>
            <DataTable
              label={t('letters')}
              rows={contents}
              rowKey={(letter) => letter.id}
              columns={[
                { key: 'place', label: '#', cell: ({ place }) => String(place) },
                {
                  key: 'number',
                  label: t('decision'),
                  cell: (letter) => `${letter.number} ${t(`kind-${letter.kind}`)}`,
                },
                { key: 'client', label: t('client'), cell: ({ clientName }) => clientName },
                { key: 'address', label: t('address'), cell: ({ address }) => address },
                {
                  key: 'again',
                  label: t('reprint'),
                  cell: (letter) => (
                    <Button variant="secondaryNoBorder" onClick={() => setAgain(letter.id)}>
                      {t('reprint')}
                      <span className="visually-hidden">: {letter.number}</span>
                    </Button>
                  ),
                },
              ]}
            />
          </Card>
          <DangerDialog
            open={again !== undefined}
            title={t('reprint')}
            whatHappens={t('reprintWhat')}
            toWhom={contents.find((letter) => letter.id === again)?.clientName ?? ''}
            undo={t('cannotUndo')}
            confirm={t('reprint')}
            extra={reason.field}
            onClose={() => setAgain(undefined)}
            onConfirm={async () => {
              await reprint.mutateAsync({ id: again ?? '', reason: reason.text });
              setAgain(undefined);
              go('/officer/print-queue');
            }}
          />
        </DetailPage>
      )}
    </Resource>
  );
}

export function MarkSentPage() {
  const t = useTexts(texts);
  const go = useGo();
  const page = `/officer/print-batches/${useParam('batchId')}`;
  return (
    <Resource query={useQuery(batchQuery(useParam('batchId')))}>
      {({ id, number }) => (
        <FormPage<{ sentOn: string }, { id: string }>
          title={t('markSent')}
          intro={<p>{t('sentWhat')}</p>}
          back={{ label: t('batch', { number }), href: page }}
          values={{ sentOn: inHelsinki(serverNow()).date }}
          submitLabel={t('markSent')}
          submit={({ sentOn }) => markSent(id, sentOn)}
          onDone={() => go(page)}
        >
          {(field) => <DateField {...field('sentOn')} label={t('sentOnDay')} />}
        </FormPage>
      )}
    </Resource>
  );
}
