import { useId, useRef, useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { AppLink, Button, ConfirmReceipt, DataTable, useProblemText } from '#ui';
import type { BankFile } from '../runs/types.js';
import styles from './bank.module.css';
import { importBankFile } from './queries.js';
import { texts } from './texts.js';
import { useCounts } from './run-bank.js';

/** Chooses the bank's answer, sends it and shows what was done by it. */
export function ReadAnswer({ runId }: { runId: string }) {
  const t = useTexts(texts);
  const say = useProblemText();
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const read = useCommand(importBankFile);
  const send = async () => {
    const file = input.current?.files?.[0];
    setMissing(!file);
    if (file) read.mutate({ runId, name: file.name, xml: await file.text() });
  };
  return (
    <>
      <p>{t('fromBankText')}</p>
      <div className={styles.upload}>
        <label htmlFor={id}>{t('file')}</label>
        <input ref={input} id={id} type="file" accept=".xml,application/xml,text/xml" />
        <Button variant="secondary" busy={read.isPending} onClick={() => void send()}>
          {t('read')}
        </Button>
      </div>
      {(missing || read.isError) && (
        <div role="alert">
          <InlineAlert status="error">{missing ? t('chooseFile') : say(read.error)}</InlineAlert>
        </div>
      )}
      {read.data && !read.isPending && <Answer file={read.data} />}
    </>
  );
}

function Answer({ file }: { file: BankFile }) {
  const t = useTexts(texts);
  const counts = useCounts();
  if (file.repeated) return <InlineAlert status="neutral">{t('readBefore')}</InlineAlert>;
  return (
    <ConfirmReceipt title={t('readDone')}>
      <p>{counts(file.summary)}</p>
      <DataTable
        label={t('readDone')}
        rows={file.rows}
        rowKey={(row) => row.id}
        columns={[
          { key: 'provider', label: t('provider'), cell: (row) => row.providerName ?? row.endToEndId ?? '–' },
          { key: 'outcome', label: t('outcome'), cell: (row) => t(`outcome-${row.outcome}`) },
          {
            key: 'reason',
            label: t('reason'),
            cell: (row) => [row.reasonCode, row.reasonText].filter(Boolean).join(': ') || '–',
          },
        ]}
      />
      {file.rows.some(({ outcome }) => outcome === 'unknown' || outcome === 'other-run') && (
        <p>
          {t('toQueue')} <AppLink href="/finance/bank-rows">{t('toQueueLink')}</AppLink>
        </p>
      )}
    </ConfirmReceipt>
  );
}
