import { useQuery } from '@tanstack/react-query';
import { useEffect, useId, useState } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, ErrorState } from '#ui';
import { contractList } from '../../../contracts/queries.js';
import { useSaid } from '../../../procurement/tender-words.js';
import { LetterBlocks } from './letter-blocks.js';
import { previewPdf, previewQuery } from './queries.js';
import styles from './templates.module.css';
import { texts } from './texts.js';
import type { Block, Template } from './types.js';

const PAUSE_MS = 400;

/** How the text looks with the data of a contract, what that contract lacks, and why the text could not be published. */
type PreviewProps = { body: string } & Pick<Template, 'language' | 'kind'>;

export function TemplatePreview({ body, language, kind }: PreviewProps) {
  const t = useTexts(texts);
  const say = useSaid();
  const [contractId, setContractId] = useState('');
  const input = { body: useSettled(body), language, kind, contractId };
  const preview = useQuery(previewQuery(input));
  const download = useCommand(async () => save(await previewPdf(input)));
  const { blocks, missing = [], flaws = [] } = preview.data ?? {};
  return (
    <section className={styles.side} aria-label={t('preview')}>
      <h2>{t('preview')}</h2>
      <ContractChoice value={contractId} onChange={setContractId} />
      {preview.isError && <ErrorState error={preview.error} />}
      <div role="status" className={styles.side}>
        {missing.length > 0 && flaws.length === 0 && (
          <InlineAlert status="warning" labelText={t('missing')}>
            {missing.map(({ path, label }) => `${say(label)} (${path})`).join(', ')}
          </InlineAlert>
        )}
        {flaws.length > 0 && (
          <InlineAlert status="error" labelText={t('flaws')}>
            {flaws.map(({ text }) => text).join(' ')}
          </InlineAlert>
        )}
        {preview.data && flaws.length === 0 && <InlineAlert>{t('ready')}</InlineAlert>}
      </div>
      {/* Scrolls by itself, so the keyboard must reach it. */}
      <div className={styles.paper} tabIndex={0} role="region" aria-label={t('preview')} lang={language}>
        <LetterBlocks blocks={(blocks ?? []) as readonly Block[]} />
      </div>
      <div>
        <Button variant="secondary" busy={download.isPending} onClick={() => download.mutate(undefined)}>
          {t('asPdf')}
        </Button>
      </div>
      {download.isError && <ErrorState error={download.error} />}
    </section>
  );
}

function ContractChoice({ value, onChange }: { value: string; onChange: (id: string) => void }) {
  const t = useTexts(texts);
  const id = useId();
  const contracts = useQuery({
    queryKey: ['contracts', 'to-preview'],
    queryFn: ({ signal }) => contractList.load({ limit: '100' }, signal),
  });
  return (
    <div className={styles.choice}>
      <label htmlFor={id}>{t('previewOf')}</label>
      <select id={id} value={value} onChange={(event) => onChange(event.target.value)}>
        <option value="">{t('example')}</option>
        {contracts.data?.items.map((contract) => (
          <option key={contract.id} value={contract.id}>
            {contract.number} {contract.providerName}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The value once the typing has paused. */
function useSettled(value: string): string {
  const [settled, setSettled] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}

function save(file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = 'esikatselu.pdf';
  link.click();
  URL.revokeObjectURL(link.href);
}
