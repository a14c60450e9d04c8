import { useState } from 'react';
import { useQuery } from '@tanstack/react-query';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useTexts } from '#app';
import {
  Button,
  ButtonLink,
  Card,
  DangerDialog,
  DataTable,
  DateText,
  EmptyState,
  formatDate,
  formatNumber,
  StatusBadge,
} from '#ui';
import { finvoicesHref, pain001Href } from '../runs/queries.js';
import type { BankFileRow, Run } from '../runs/types.js';
import { deliverAgain, filesOfRunQuery, type BankRowOutcome } from './queries.js';
import { ReadAnswer } from './read-answer.js';
import { texts } from './texts.js';

/** Payments to the bank, the bank's answer back. */
export function RunBank({ run }: { run: Run }) {
  const t = useTexts(texts);
  const files = useQuery(filesOfRunQuery(run.id));
  const sent = files.data?.items.find(({ direction }) => direction === 'out');
  const byHand = sent?.delivery === 'by-hand';
  if (run.status !== 'sent' && run.status !== 'settled') {
    return <EmptyState title={t('sendFirst')} text={t('sendFirstText')} />;
  }
  return (
    <>
      <Card title={t('toBank')}>
        {sent && sent.delivery !== 'by-hand' && <Delivery file={sent} />}
        {run.dueOn && <p>{t(byHand ? 'toBankText' : 'paidOnText', { date: formatDate(run.dueOn) })}</p>}
        <div>
          <ButtonLink
            href={pain001Href(run.id)}
            target="_blank"
            download={`pain001-${run.number}.xml`}
            variant={run.status === 'sent' && byHand ? 'primary' : 'secondary'}
          >
            {t('download')}
          </ButtonLink>
        </div>
      </Card>
      <Card title={t('fromBank')}>
        <ReadAnswer runId={run.id} />
      </Card>
      <Card title={t('toBooks')}>
        <p>{t('toBooksText')}</p>
        <div>
          <ButtonLink
            href={finvoicesHref(run.id)}
            target="_blank"
            download={`finvoice-${run.number}.zip`}
            variant="secondary"
          >
            {t('downloadInvoices')}
          </ButtonLink>
        </div>
      </Card>
      {files.data && files.data.items.length > 0 && (
        <Card title={t('files')}>
          <Files files={files.data.items} />
        </Card>
      )}
    </>
  );
}

/** The file goes to the bank's folder by itself: that it lies there, or what stands in the way. */
function Delivery({ file }: { file: BankFileRow }) {
  const t = useTexts(texts);
  const { deliveredAt, deliveryProblem, delivery } = file;
  const code = deliveryProblem ?? '';
  const reason = `problem-${code}` in texts.table ? t(`problem-${code}` as 'problem-ENOSPC') : t('problem', { code });
  if (deliveredAt) {
    return (
      <p>
        <StatusBadge tone="good">{t('delivered')}</StatusBadge> <DateText instant={deliveredAt} />
      </p>
    );
  }
  if (delivery === 'given-up') return <GivenUp file={file} reason={reason} />;
  return (
    <InlineAlert status={deliveryProblem ? 'error' : 'neutral'}>
      {deliveryProblem ? t('deliveryProblem', { reason }) : t('deliveryWaits')}
    </InlineAlert>
  );
}

/** The delivery is not tried any more until somebody orders it again. */
function GivenUp({ file: { id, permittedActions }, reason }: { file: BankFileRow; reason: string }) {
  const t = useTexts(texts);
  const [asking, setAsking] = useState(false);
  const command = useCommand(deliverAgain);
  return (
    <>
      <InlineAlert status="error" labelText={t('givenUp')}>
        {t('givenUpText', { reason })}
      </InlineAlert>
      {permittedActions.some(({ allowed }) => allowed) && (
        <div>
          <Button onClick={() => setAsking(true)}>{t('again')}</Button>
        </div>
      )}
      <DangerDialog
        open={asking}
        onClose={() => setAsking(false)}
        onConfirm={() => command.mutateAsync(id)}
        title={t('againTitle')}
        whatHappens={t('againWhat')}
        toWhom={t('againWhom')}
        undo={t('againUndo')}
        confirm={t('again')}
      />
    </>
  );
}

function Files({ files }: { files: readonly BankFileRow[] }) {
  const t = useTexts(texts);
  const counts = useCounts();
  return (
    <DataTable
      label={t('files')}
      rows={files}
      rowKey={({ id }) => id}
      columns={[
        { key: 'name', label: t('name'), cell: ({ name }) => name },
        { key: 'direction', label: t('direction'), cell: ({ direction }) => t(`direction-${direction}`) },
        { key: 'result', label: t('result'), cell: ({ summary }) => counts(summary) },
        {
          key: 'delivery',
          label: t('delivery'),
          cell: ({ direction, delivery }) => (direction === 'out' ? t(`delivery-${delivery}`) : '–'),
        },
        { key: 'when', label: t('when'), cell: ({ createdAt }) => <DateText instant={createdAt} /> },
        { key: 'who', label: t('who'), cell: ({ createdByName }) => createdByName ?? '–' },
      ]}
    />
  );
}

/** `{ settled: 3, rejected: 1 }` → "Maksettu 3, Palautettu 1". */
export function useCounts(): (summary: Readonly<Record<string, unknown>>) => string {
  const t = useTexts(texts);
  return (summary) =>
    Object.entries(summary)
      .filter(([, count]) => Number(count) > 0)
      .map(([outcome, count]) => {
        const known = `outcome-${outcome}` in texts.table;
        const words = known ? t(`outcome-${outcome as BankRowOutcome}`) : t('result');
        return t('outcomeCount', { outcome: words, count: formatNumber(Number(count)) });
      })
      .join(', ');
}
