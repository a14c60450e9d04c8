import { useId, useRef, useState, type SubmitEvent } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, DateText, ErrorState, FactsList, Page } from '#ui';
import { usePartialText } from '../../../contracts/contract-words.js';
import { texts } from './texts.js';
import styles from './verify.module.css';
import { verifyFile, type Verification } from './verify-file.js';

/** For anyone who holds a contract: is it the one that was signed? */
export function VerifyPage() {
  const t = useTexts(texts);
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const [missing, setMissing] = useState(false);
  const check = useCommand(verifyFile);
  const submit = (event: SubmitEvent) => {
    event.preventDefault();
    const file = input.current?.files?.[0];
    setMissing(file === undefined);
    if (file !== undefined) check.mutate(file);
  };
  return (
    <Page title={t('title')} width="text" intro={<p>{t('intro')}</p>}>
      <form onSubmit={submit} noValidate>
        <div className={styles.file}>
          <label htmlFor={id}>{t('file')}</label>
          <input
            ref={input}
            id={id}
            type="file"
            accept=".pdf,application/pdf"
            aria-invalid={missing}
            aria-describedby={missing ? `${id}-missing` : undefined}
          />
          {missing && <p id={`${id}-missing`}>{t('chooseFirst')}</p>}
          <Button type="submit" busy={check.isPending}>
            {t('check')}
          </Button>
        </div>
      </form>
      <div role="status">
        {check.isPending && <p>{t('checking')}</p>}
        {check.isSuccess && <Result verification={check.data} />}
      </div>
      {check.isError && <ErrorState error={check.error} />}
    </Page>
  );
}

function Result({ verification: { verdict, sha256, contract } }: { verification: Verification }) {
  const t = useTexts(texts);
  const say = usePartialText();
  const status = verdict === 'genuine' ? 'neutral' : verdict === 'altered' ? 'error' : 'warning';
  return (
    <>
      <InlineAlert status={status} labelText={t(verdict)}>
        {t(`${verdict}Text`)}
      </InlineAlert>
      <FactsList
        wide
        facts={[
          { label: t('contract'), value: contract && `${contract.number} ${say(contract.title)}` },
          { label: t('authority'), value: contract?.authorityName },
          { label: t('provider'), value: contract?.providerName },
          { label: t('signed'), value: contract?.activatedAt && <DateText instant={contract.activatedAt} /> },
          { label: t('hash'), value: <code className={styles.hash}>{sha256}</code> },
        ]}
      />
    </>
  );
}
