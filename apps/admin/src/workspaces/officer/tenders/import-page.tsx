import { useState, type FormEvent } from 'react';
import { InlineAlert } from 'suomifi-ui-components';
import { useCommand } from '#api';
import { useTexts } from '#app';
import { Button, ButtonLink, ConfirmReceipt, Page, Progress, useProblemText } from '#ui';
import styles from './import-page.module.css';
import { Losses } from './losses.js';
import { texts } from './texts.js';
import { uploadNotice, type UploadState } from './upload-notice.js';

/** What tells one file from another, so that a press after a lost answer is the same command. */
interface Chosen extends Pick<File, 'name' | 'size' | 'lastModified'> {
  readonly chosen: File;
}

/** A notice made elsewhere becomes a draft: the file, how far it has got, and what could not be carried over. */
export function ImportNoticePage() {
  const t = useTexts(texts);
  const say = useProblemText();
  const [file, setFile] = useState<File>();
  const [missing, setMissing] = useState(false);
  const [progress, setProgress] = useState<UploadState>();
  const {
    error,
    data: imported,
    ...upload
  } = useCommand(({ chosen }: Chosen, headers) => uploadNotice(chosen, headers, setProgress));
  const back = { label: t('title'), href: '/officer/tenders' };

  const send = (event: FormEvent) => {
    event.preventDefault();
    setMissing(!file);
    if (!file || progress) return;
    const { name, size, lastModified } = file;
    upload.mutate({ chosen: file, name, size, lastModified }, { onSettled: () => setProgress(undefined) });
  };

  if (imported) {
    return (
      <Page title={t('importTitle')} back={back}>
        <ConfirmReceipt
          title={t('imported', { number: imported.number })}
          next={[t('importNextOne'), t('importNextTwo')]}
          actions={
            <>
              <ButtonLink href={`/officer/tenders/${imported.tenderId}/edit`}>{t('continueDraft')}</ButtonLink>
              <Button variant="secondary" onClick={() => upload.reset()}>
                {t('importAnother')}
              </Button>
            </>
          }
        />
        <Losses losses={imported.losses} />
      </Page>
    );
  }
  return (
    <Page title={t('importTitle')} back={back} intro={<p>{t('importIntro')}</p>} width="text">
      <form className={styles.form} onSubmit={send} noValidate>
        {error && (
          <div role="alert">
            <InlineAlert status="error">{say(error)}</InlineAlert>
          </div>
        )}
        <div className={styles.field}>
          <label htmlFor="notice">{t('file')}</label>
          <p id="notice-hint" className={styles.hint}>
            {t('fileHint')}
          </p>
          <input
            id="notice"
            type="file"
            accept=".xml,application/xml,text/xml"
            aria-describedby={missing ? 'notice-hint notice-error' : 'notice-hint'}
            aria-invalid={missing || undefined}
            disabled={progress !== undefined}
            onChange={(event) => {
              setFile(event.target.files?.[0]);
              setMissing(false);
            }}
          />
          {missing && (
            <p id="notice-error" className={styles.error} role="alert">
              {t('fileNeeded')}
            </p>
          )}
        </div>
        {progress &&
          (progress.sent < progress.total ? (
            <Progress label={t('uploading')} done={progress.sent} total={progress.total} />
          ) : (
            <Progress label={t('reading')} />
          ))}
        <div>
          <Button type="submit" busy={progress !== undefined}>
            {t('sendFile')}
          </Button>
        </div>
      </form>
    </Page>
  );
}
